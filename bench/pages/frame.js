/** Answers when the browser has laid out and painted the next frame: a task posted from it comes after that. */
export const frame = () =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        // An open port is kept by the browser.
        port1.close();
        resolve();
      };
      port2.postMessage(undefined);
    });
  });
