// Photographs leave the phone small and without the place they were taken: drawn anew, at most 1600 px and about 300 KB.
const longest = 1600;
const largest = 300_000;

export function shrinkPhotos() {
  for (const input of document.querySelectorAll('input[type=file][data-shrink]')) {
    input.addEventListener('change', () => replace(input));
    holdSubmit(input);
  }
}

// A form sent while a photograph is still being drawn waits for it.
function holdSubmit(input) {
  input.form?.addEventListener('submit', async event => {
    if (!input.work) return;
    event.preventDefault();
    const sender = event.submitter;
    await input.work;
    delete input.form.dataset.sent;
    input.form.requestSubmit(sender);
  }, true);
}

function replace(input) {
  input.work = Promise.all([...input.files].map(shrink)).then(files => {
    const transfer = new DataTransfer();
    files.forEach(file => transfer.items.add(file));
    const changed = files.some((file, i) => file !== input.files[i]);
    input.files = transfer.files;
    say(input, changed ? files.reduce((sum, file) => sum + file.size, 0) : 0);
  }).catch(() => {}).finally(() => { input.work = null; });
}

async function shrink(file) {
  if (!/^image\/(jpeg|png|webp|heic|heif)$/.test(file.type)) return file;
  try {
    const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
    let scale = Math.min(1, longest / Math.max(picture.width, picture.height));
    for (let turn = 0; turn < 6; turn++) {
      const blob = await draw(picture, scale, 0.86 - turn * 0.08);
      if (blob.size <= largest || turn === 5) {
        return new File([blob], file.name.replace(/\.\w+$/, '') + '.jpg', { type: 'image/jpeg', lastModified: file.lastModified });
      }
      if (turn > 2) scale *= 0.85;
    }
  } catch {
    // A picture this browser cannot read goes as it is; the server says what it takes.
  }
  return file;
}

function draw(picture, scale, quality) {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  const pen = canvas.getContext('2d');
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((done, fail) => canvas.toBlob(blob => blob ? done(blob) : fail(new Error('empty')), 'image/jpeg', quality));
}

function say(input, bytes) {
  let line = input.nextElementSibling;
  if (!line?.classList.contains('adm-shrunk')) {
    line = document.createElement('p');
    line.className = 'adm-shrunk';
    line.setAttribute('role', 'status');
    input.after(line);
  }
  line.textContent = bytes ? input.dataset.shrunk.replace('{0}', `${Math.ceil(bytes / 1000)} KB`) : '';
}
