import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressIn, isLinkFile } from '../../src/intake/link-file.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const ferry = 'https://tidings.example/ferry?a=1&b=2';

const WINDOWS = `[DEFAULT]\r\nBASEURL=https://wrong.example/\r\nURL=https://wrong.example/\r\n[InternetShortcut]\r\nIDList=\r\nURL=${ferry}\r\nIconIndex=0\r\n`;
const LINUX = `[Desktop Entry]\nEncoding=UTF-8\nName=Ferry\nType=Link\nURL[$e]=${ferry}\nIcon=text-html\n`;
const MACOS = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0"><dict><key>URL</key><string>https://tidings.example/ferry?a=1&amp;b=2</string></dict></plist>`;
/** Property lists as macOS writes them: a title and the address; a long title, a list and letters beyond ASCII; a list alone. */
const BINARY = {
  plain:
    'YnBsaXN0MDDSAQIDBFVUaXRsZVNVUkxZVGhlIGZlcnJ5XxAlaHR0cHM6Ly90aWRpbmdzLmV4YW1wbGUvZmVycnk/YT0xJmI9MggNExchAAAAAAAAAQEAAAAAAAAABQAAAAAAAAAAAAAAAAAAAEk=',
  long: 'YnBsaXN0MDDTAQIDBAUGVVRpdGxlU1VSTFFubxED6ABGAOQAaAByAGUARgDkAGgAcgBlAEYA5ABoAHIAZQBGAOQAaAByAGUARgDkAGgAcgBlAEYA5ABoAHIAZQBGAOQAaAByAGUARgDkAGgAcgBlAEYA5ABoAHIAZQBGAOQAaAByAGUARgDkAGgAcgBlAEYA5ABoAHIAZQBGAOQAaAByAGUARgDkAGgAcgBlAEYA5ABoAHIAZQBGAOQAaAByAGUARgDkAGgAcgBlAEYA5ABoAHIAZQBGAOQAaAByAGUARgDkAGgAcgBlAEYA5ABoAHIAZQBGAOQAaAByAGUARgDkAGgAcgBlAEYA5ABoAHIAZQBGAOQAaAByAGUARgDkAGgAcgBlAEYA5ABoAHIAZQBGAOQAaAByAGUARgDkAGgAcgBlAEYA5ABoAHIAZQBGAOQAaAByAGUARgDkAGgAcgBlAEYA5ABoAHIAZQBGAOQAaAByAGUARgDkAGgAcgBlAEYA5ABoAHIAZQBGAOQAaAByAGUARgDkAGgAcgBlAEYA5ABoAHIAZQBGAOQAaAByAGUARgDkAGgAcgBlAEYA5ABoAHIAZQBGAOQAaAByAGUARgDkAGgAcgBlAEYA5ABoAHIAZQBGAOQAaAByAGUARgDkAGgAcgBlAEYA5ABoAHIAZQBGAOQAaAByAGUARgDkAGgAcgBlAEYA5ABoAHIAZQBGAOQAaAByAGUARgDkAGgAcgBlAEYA5ABoAHIAZQBGAOQAaAByAGUARgDkAGgAcgBlAEYA5ABoAHIAZQBGAOQAaAByAGUARgDkAGgAcgBlAEYA5ABoAHIAZQBGAOQAaAByAGUARgDkAGgAcgBlAEYA5ABoAHIAZQBGAOQAaAByAGUARgDkAGgAcgBlAEYA5ABoAHIAZQBGAOQAaAByAGUARgDkAGgAcgBlAEYA5ABoAHIAZQBGAOQAaAByAGUARgDkAGgAcgBlAEYA5ABoAHIAZQBGAOQAaAByAGUARgDkAGgAcgBlAEYA5ABoAHIAZQBGAOQAaAByAGUARgDkAGgAcgBlAEYA5ABoAHIAZQBGAOQAaAByAGUARgDkAGgAcgBlAEYA5ABoAHIAZQBGAOQAaAByAGUARgDkAGgAcgBlAEYA5ABoAHIAZQBGAOQAaAByAGUARgDkAGgAcgBlAEYA5ABoAHIAZQBGAOQAaAByAGUARgDkAGgAcgBlAEYA5ABoAHIAZQBGAOQAaAByAGUARgDkAGgAcgBlAEYA5ABoAHIAZQBGAOQAaAByAGUARgDkAGgAcgBlAEYA5ABoAHIAZQBGAOQAaAByAGUARgDkAGgAcgBlAEYA5ABoAHIAZQBGAOQAaAByAGUARgDkAGgAcgBlAEYA5ABoAHIAZQBGAOQAaAByAGUARgDkAGgAcgBlAEYA5ABoAHIAZQBGAOQAaAByAGUARgDkAGgAcgBlAEYA5ABoAHIAZQBGAOQAaAByAGUARgDkAGgAcgBlAEYA5ABoAHIAZQBGAOQAaAByAGUARgDkAGgAcgBlAEYA5ABoAHIAZQBGAOQAaAByAGUARgDkAGgAcgBlAEYA5ABoAHIAZQBGAOQAaAByAGUARgDkAGgAcgBlAEYA5ABoAHIAZQBGAOQAaAByAGUARgDkAGgAcgBlAEYA5ABoAHIAZQBGAOQAaAByAGUARgDkAGgAcgBlAEYA5ABoAHIAZQBGAOQAaAByAGUARgDkAGgAcgBlAEYA5ABoAHIAZQBGAOQAaAByAGUARgDkAGgAcgBlAEYA5ABoAHIAZQBGAOQAaAByAGUARgDkAGgAcgBlAEYA5ABoAHIAZQBGAOQAaAByAGUARgDkAGgAcgBlAEYA5ABoAHIAZQBGAOQAaAByAGUARgDkAGgAcgBlAEYA5ABoAHIAZQBGAOQAaAByAGUARgDkAGgAcgBlAEYA5ABoAHIAZQBGAOQAaAByAGUARgDkAGgAcgBlAEYA5ABoAHIAZQBGAOQAaAByAGUARgDkAGgAcgBlAEYA5ABoAHIAZQBGAOQAaAByAGUARgDkAGgAcgBlAEYA5ABoAHIAZQBGAOQAaAByAGUARgDkAGgAcgBlAEYA5ABoAHIAZQBGAOQAaAByAGUARgDkAGgAcgBlAEYA5ABoAHIAZQBGAOQAaAByAGUARgDkAGgAcgBlAEYA5ABoAHIAZQBGAOQAaAByAGUARgDkAGgAcgBlAEYA5ABoAHIAZQBGAOQAaAByAGUARgDkAGgAcgBlAEYA5ABoAHIAZQBGAOQAaAByAGUARgDkAGgAcgBlAEYA5ABoAHIAZQBGAOQAaAByAGUARgDkAGgAcgBlAEYA5ABoAHIAZQBGAOQAaAByAGUARgDkAGgAcgBlAEYA5ABoAHIAZQBGAOQAaAByAGUARgDkAGgAcgBlAEYA5ABoAHIAZQBGAOQAaAByAGUARgDkAGgAcgBlAEYA5ABoAHIAZQBGAOQAaAByAGUARgDkAGgAcgBlAEYA5ABoAHIAZQBGAOQAaAByAGUARgDkAGgAcgBlAEYA5ABoAHIAZQBGAOQAaAByAGUARgDkAGgAcgBlAEYA5ABoAHIAZQBGAOQAaAByAGUARgDkAGgAcgBlAEYA5ABoAHIAZQBGAOQAaAByAGUARgDkAGgAcgBlAEYA5ABoAHIAZQBGAOQAaAByAGUARgDkAGgAcgBlbxAdAGgAdAB0AHAAcwA6AC8ALwB0AGkAZABpAG4AZwBzAC4AZQB4AGEAbQBwAGwAZQAvAGYA5ABoAHIAZaMHCAkQARAC0QIKXxAWaHR0cHM6Ly93cm9uZy5leGFtcGxlLwAIAA8AFQAZABsH7wgsCDAIMgg0CDcAAAAAAAACAQAAAAAAAAALAAAAAAAAAAAAAAAAAAAIUA==',
  list: 'YnBsaXN0MDChAV8QGGh0dHBzOi8vdGlkaW5ncy5leGFtcGxlLwgKAAAAAAAAAQEAAAAAAAAAAgAAAAAAAAAAAAAAAAAAACU=',
};
const binary = (name: keyof typeof BINARY): Uint8Array => new Uint8Array(Buffer.from(BINARY[name], 'base64'));

describe('the address in a link that was dragged out of a browser', () => {
  it.each([
    ['a.url', bytesOf(WINDOWS)],
    ['a.URL', new Uint8Array(Buffer.from(`\ufeff${WINDOWS}`, 'utf16le'))],
    ['a.desktop', bytesOf(LINUX)],
    ['a.webloc', bytesOf(MACOS)],
    ['b.webloc', binary('plain')],
  ])('%s', (path, bytes) => {
    expect(addressIn(path, bytes)).toBe(ferry);
  });

  it('is that of the dictionary on top, whatever else a binary list holds', () => {
    expect(addressIn('a.webloc', binary('long'))).toBe('https://tidings.example/fähre');
    expect(addressIn('a.webloc', binary('list'))).toBeNull();
  });

  it.each([
    ['a.md', WINDOWS],
    ['a.url', '[InternetShortcut]\nURL=file:///etc/passwd'],
    ['a.url', '[InternetShortcut]\nURL=javascript:alert(1)'],
    ['a.url', `URL=${ferry}`],
    ['a.url', MACOS],
    ['a.desktop', '[Desktop Entry]\nType=Application\nExec=rm -rf /\n[Other]\nURL=https://wrong.example/'],
    ['a.webloc', LINUX],
    ['a.webloc', ''],
    ['a.url', `[InternetShortcut]\nURL=https://tidings.example/${'a'.repeat(2000)}`],
    ['a.url', `[InternetShortcut]\n${' '.repeat(64_000)}\nURL=${ferry}`],
  ])('is none in %s: %#', (path, text) => {
    expect(addressIn(path, bytesOf(text))).toBeNull();
  });

  it('is asked of files that end as such', () => {
    expect(['a.url', 'a.WEBLOC', 'a.desktop'].every(isLinkFile)).toBe(true);
    expect(['a.md', 'url', 'a.url.md'].some(isLinkFile)).toBe(false);
  });

  it('is none, at once, where a list puts its table at a place from which numbers no longer count by one', () => {
    const bytes = Buffer.from(binary('plain'));
    bytes[bytes.length - 26] = 2;
    bytes.writeBigUInt64BE(2n ** 53n, bytes.length - 8);
    expect(addressIn('a.webloc', bytes)).toBeNull();
  });

  it('is a web address or none, however a list is broken', () => {
    const changes = fc.array(fc.tuple(fc.nat(2000), fc.nat(255)), { maxLength: 6 });
    fc.assert(
      fc.property(fc.constantFrom('plain', 'long'), changes, (name, changed) => {
        const bytes = binary(name);
        for (const [at, byte] of changed) bytes[bytes.length - 1 - (at % bytes.length)] = byte;
        expect(addressIn('a.webloc', bytes) ?? 'https://').toMatch(/^https?:\/\//i);
      }),
    );
  });
});
