import { frame } from '../frame.js';

/** Tells the driver when the widget is ready and painted: milliseconds since the navigation began. */
export async function report(ready) {
  await ready;
  await frame();
  globalThis.firstWidget = performance.now();
}
