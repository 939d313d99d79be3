/**
 * Why a call is aborted. One for all: an error made on the spot keeps its stack's objects, and with them the element that
 * has left, for as long as anybody holds the signal.
 */
export const left = new DOMException('Nobody waits for this any more.', 'AbortError');
