import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { memoized } from '../../base/memoize.ts';
import { giveWay } from '../../base/steps.ts';

/**
 * The renderer is loaded with the first picture: 2.5 MB of WebAssembly, which nobody else needs. It can be begun once in a process, so that
 * it is one for all.
 */
const rendererOf = memoized(async (file: string) => {
  const { initWasm, Resvg } = await import('@resvg/resvg-wasm');
  await initWasm(await readFile(file));
  return Resvg;
});

/** An SVG that needs no font and no other file, as PNG: in three steps, between which whatever waits has its turn. */
export async function toPng(svg: string): Promise<Uint8Array> {
  const file = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
  const Resvg = await rendererOf(file);
  const drawing = new Resvg(svg, { font: { loadSystemFonts: false } });
  try {
    await giveWay();
    const image = drawing.render();
    try {
      await giveWay();
      return image.asPng();
    } finally {
      image.free();
    }
  } finally {
    // What it holds is its own memory, which nobody else clears.
    drawing.free();
  }
}
