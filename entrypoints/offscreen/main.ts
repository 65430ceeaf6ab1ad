import { checkFromOffscreen } from '../../lib/datasets/offscreen.ts'

/** Chromium's worker can start no thread, so a page that nobody sees checks the datasets, and closes itself. */
void checkFromOffscreen().finally(() => window.close())
