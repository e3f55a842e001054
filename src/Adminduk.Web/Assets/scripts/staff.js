import { focusErrors } from './errors.js';
import { keys } from './keys.js';
import { sendOnce } from './once.js';
import { shrinkPhotos } from './photos.js';
import { signatures } from './signature.js';
import { suggest } from './suggest.js';
import { tickAll } from './tickAll.js';

shrinkPhotos();
signatures();
sendOnce();
suggest();
keys();
tickAll();
focusErrors();
