import { keepDrafts } from './drafts.js';
import { focusErrors } from './errors.js';
import { sendOnce } from './once.js';
import { shrinkPhotos } from './photos.js';
import { suggest } from './suggest.js';

shrinkPhotos();
sendOnce();
keepDrafts();
suggest();
focusErrors();
