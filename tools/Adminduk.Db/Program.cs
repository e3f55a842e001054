Console.WriteLine("Start-up project of `dotnet ef`; it does nothing by itself.");
