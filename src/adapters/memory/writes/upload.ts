import type { Attachment } from '../../../model/index.js';
import type { DataProvider, UploadOptions } from '../../../provider/index.js';
import { refuseWrong, writing, type Desk } from './writing.js';

/** Storing files: they stay in memory, under an address that only this network knows. */
export const uploadWrites = (desk: Desk): Required<Pick<DataProvider, 'upload'>> => ({
  upload: (file, options) => {
    const name = 'name' in file && typeof file.name === 'string' ? file.name : 'file';
    return writing(desk, ['upload', name, file.type, file.size], options, () => store(desk, file, name, options));
  },
});

async function store(desk: Desk, file: Blob, name: string, options: UploadOptions = {}): Promise<Attachment> {
  refuseWrong('This cannot be stored', { file: file.size === 0 && 'There is nothing in it.' });
  await readAll(file, options);
  const url = `memory:${String(desk.store.nextNumber())}/${encodeURIComponent(name)}`;
  desk.store.files.set(url, file);
  return { url, name, ...(file.type === '' ? {} : { mediaType: file.type }), size: file.size };
}

/** As it would go over the network: piece by piece, and no further once nobody waits. */
async function readAll(file: Blob, { signal, onProgress }: UploadOptions) {
  const reader = file.stream().getReader();
  let arrived = 0;
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    signal?.throwIfAborted();
    arrived += piece.value.byteLength;
    onProgress?.(arrived / file.size);
  }
}
