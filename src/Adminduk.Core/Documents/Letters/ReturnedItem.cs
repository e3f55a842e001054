namespace Adminduk.Core.Documents.Letters;

/// <summary>One thing to mend.</summary>
/// <param name="Item">The document or field.</param>
/// <param name="Reason">What is wrong with it.</param>
/// <param name="WhatToDo">How to mend it.</param>
public sealed record ReturnedItem(string Item, string Reason, string WhatToDo);
