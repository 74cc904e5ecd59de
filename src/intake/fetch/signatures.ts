import type { Words } from '../../words/en.ts';
import type { Sniffed } from './content-type.ts';

/** A format that is no text, by the bytes that it begins with. */
export interface Binary {
  /** Each character a byte. */
  readonly starts: string;
  /** Where they stand. Default: 0. */
  readonly at?: number;
  /** Whether text may follow. Default: no, so that an article called "RIFF RAFF" is none. */
  readonly isText?: true;
  readonly is: Sniffed;
  /** More closely, by what stands anywhere in it; the first that does counts. */
  readonly holding?: readonly { readonly holds: string; readonly is: Sniffed }[];
}

const image = (format: string): Sniffed => ({ unreadable: ({ fetching }) => fetching.kinds.image(format) });
const a = (kind: Exclude<keyof Words['fetching']['kinds'], 'image'>): Sniffed => ({
  unreadable: ({ fetching }) => fetching.kinds[kind],
});
const [SOUND, FILM, FONT] = [a('sound'), a('film'), a('font')];
const [PROGRAM, ARCHIVE] = [a('program'), a('archive')];

/** Names of the files in an archive are not packed. */
const IN_ZIP: Binary['holding'] = [
  { holds: 'mimetypeapplication/epub+zip', is: { readable: 'application/epub+zip' } },
  { holds: 'META-INF/container.xml', is: { readable: 'application/epub+zip' } },
  {
    holds: 'word/document',
    is: { readable: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  },
  { holds: 'xl/workbook', is: a('spreadsheet') },
  { holds: 'ppt/presentation', is: a('slides') },
  { holds: 'mimetypeapplication/vnd.oasis.opendocument', is: a('openOffice') },
];

/** By https://mimesniff.spec.whatwg.org and the formats' own papers. A longer signature stands before the one that begins it. */
export const BINARIES: readonly Binary[] = [
  { starts: '%PDF-', isText: true, is: { readable: 'application/pdf' } },
  { starts: 'PK\x03\x04', is: ARCHIVE, holding: IN_ZIP },
  { starts: 'PK\x05\x06', is: ARCHIVE },
  { starts: '\x89PNG\r\n', is: image('PNG') },
  { starts: '\xff\xd8\xff', is: image('JPEG') },
  { starts: 'GIF8', is: image('GIF') },
  { starts: 'WEBP', at: 8, is: image('WebP') },
  { starts: 'ftypavif', at: 4, is: image('AVIF') },
  { starts: 'ftyphei', at: 4, is: image('HEIC') },
  { starts: 'II*\0', is: image('TIFF') },
  { starts: 'MM\0*', is: image('TIFF') },
  { starts: '\0\0\x01\0', is: image('ICO') },
  { starts: 'AT&TFORM', is: image('DjVu') },
  { starts: 'ftyp', at: 4, is: FILM },
  { starts: '\x1a\x45\xdf\xa3', is: FILM },
  { starts: '\0\0\x01\xba', is: FILM },
  { starts: 'FLV\x01', is: FILM },
  { starts: 'AVI ', at: 8, is: FILM },
  { starts: 'WAVE', at: 8, is: SOUND },
  { starts: 'OggS\0', is: SOUND },
  { starts: 'ID3\x03', is: SOUND },
  { starts: 'ID3\x04', is: SOUND },
  { starts: '\xff\xfb', is: SOUND },
  { starts: 'fLaC', is: SOUND },
  { starts: '\x1f\x8b\x08', is: ARCHIVE },
  { starts: '7z\xbc\xaf\x27\x1c', is: ARCHIVE },
  { starts: 'Rar!\x1a', is: ARCHIVE },
  { starts: '\xfd7zXZ\0', is: ARCHIVE },
  { starts: '\x28\xb5\x2f\xfd', is: ARCHIVE },
  { starts: 'ustar', at: 257, is: ARCHIVE },
  { starts: '\x7fELF', is: PROGRAM },
  { starts: 'MZ\x90\0', is: PROGRAM },
  { starts: '\0asm', is: PROGRAM },
  { starts: '\xca\xfe\xba\xbe', is: PROGRAM },
  { starts: 'wOFF', is: FONT },
  { starts: 'wOF2', is: FONT },
  { starts: 'OTTO\0', is: FONT },
  { starts: '\0\x01\0\0', is: FONT },
  { starts: '\xd0\xcf\x11\xe0', is: a('oldOffice') },
  { starts: '{\\rtf', isText: true, is: a('richText') },
  { starts: '%!PS', isText: true, is: a('postScript') },
  { starts: 'BOOKMOBI', at: 60, is: a('kindle') },
  { starts: 'SQLite format 3\0', is: a('database') },
  { starts: 'bplist00', is: a('propertyList') },
];
