// Passkeys: a form with data-passkey="get|create" asks the browser's authenticator and posts its answer. Hidden where the browser has none.
async function options(form) {
  const token = form.querySelector('input[name="__RequestVerificationToken"]').value;
  const answer = await fetch(form.dataset.options, { method: 'POST', headers: { RequestVerificationToken: token } });
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json();
}

async function ask(form) {
  const json = await options(form);
  return form.dataset.passkey === 'create'
    ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(json) })
    : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(json) });
}

async function submit(event) {
  const form = event.currentTarget;
  const answer = form.elements.Credential;
  if (answer.value) return;
  event.preventDefault();
  const problem = form.querySelector('[role="alert"]');
  problem.textContent = '';
  try {
    answer.value = JSON.stringify(await ask(form));
    form.requestSubmit();
  } catch {
    problem.textContent = form.dataset.failed;
  }
}

if (globalThis.PublicKeyCredential?.parseCreationOptionsFromJSON) {
  for (const form of document.querySelectorAll('form[data-passkey]')) {
    form.hidden = false;
    form.addEventListener('submit', submit);
  }
}
