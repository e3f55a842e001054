// <div data-signature hidden> holds a canvas to sign on; the picture goes along in the hidden field [data-signature-value]. Without script the paper book is signed.
export function signatures() {
  for (const pad of document.querySelectorAll('[data-signature]')) prepare(pad, pad.querySelector('canvas'));
}

function prepare(pad, canvas) {
  const value = pad.parentElement.querySelector('[data-signature-value]');
  const pen = canvas.getContext('2d');
  clear(canvas, pen);
  pad.hidden = false;
  let from = null;
  canvas.addEventListener('pointerdown', event => {
    canvas.setPointerCapture(event.pointerId);
    from = place(canvas, event);
    line(pen, from, from);
    event.preventDefault();
  });
  canvas.addEventListener('pointermove', event => {
    if (!from) return;
    const to = place(canvas, event);
    line(pen, from, to);
    from = to;
  });
  const lift = () => {
    if (from) value.value = canvas.toDataURL('image/png');
    from = null;
  };
  canvas.addEventListener('pointerup', lift);
  canvas.addEventListener('pointercancel', lift);
  pad.querySelector('[data-signature-clear]').addEventListener('click', () => {
    clear(canvas, pen);
    value.value = '';
  });
}

// The canvas may be shown smaller than it is drawn.
function place(canvas, event) {
  const box = canvas.getBoundingClientRect();
  return { x: (event.clientX - box.left) * canvas.width / box.width, y: (event.clientY - box.top) * canvas.height / box.height };
}

function line(pen, from, to) {
  pen.beginPath();
  pen.moveTo(from.x, from.y);
  pen.lineTo(to.x, to.y);
  pen.stroke();
}

function clear(canvas, pen) {
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.strokeStyle = '#1d1d1d';
  pen.lineWidth = 3;
  pen.lineCap = 'round';
}
