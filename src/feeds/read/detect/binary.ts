/** Where a signature stands, in bytes as Latin-1 characters; `.` stands for any byte. */
const SIGNATURES: readonly (readonly [what: string, bytes: string])[] = [
  ['a PNG image', '\x89PNG\r\n\x1A\n'],
  ['a JPEG image', '\xFF\xD8\xFF'],
  ['a GIF image', 'GIF87a'],
  ['a GIF image', 'GIF89a'],
  ['a WebP image', 'RIFF....WEBP'],
  ['an AVIF image', '....ftypavi'],
  ['a HEIF image', '....ftypmif1'],
  ['a HEIF image', '....ftyphei'],
  ['an icon', '\0\0\x01\0.\0'],
  ['a BMP image', 'BM....\0\0\0\0'],
  ['a TIFF image', 'II*\0'],
  ['a TIFF image', 'MM\0*'],
  ['a PDF document', '%PDF-'],
  ['an Office document of the old kind', '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1'],
  ['an RTF document', '{\\rtf'],
  ['a ZIP archive or an Office document', 'PK\x03\x04'],
  ['an empty ZIP archive', 'PK\x05\x06'],
  ['gzip data', '\x1F\x8B\x08'],
  ['Zstandard data', '\x28\xB5\x2F\xFD'],
  ['bzip2 data', 'BZh.1AY&SY'],
  ['xz data', '\xFD7zXZ\0'],
  ['a 7z archive', '7z\xBC\xAF\x27\x1C'],
  ['a RAR archive', 'Rar!\x1A\x07'],
  ['MP4 video', '....ftyp'],
  ['Matroska or WebM video', '\x1A\x45\xDF\xA3'],
  ['AVI video', 'RIFF....AVI '],
  ['Flash video', 'FLV\x01'],
  ['MP3 audio', 'ID3'],
  ['MP3 audio', '\xFF\xFB'],
  ['Ogg audio or video', 'OggS\0'],
  ['WAV audio', 'RIFF....WAVE'],
  ['FLAC audio', 'fLaC'],
  ['a font', 'wOFF'],
  ['a font', 'wOF2'],
  ['a font', '\0\x01\0\0\0'],
  ['a program', '\x7FELF'],
  ['a program', 'MZ\x90\0'],
  ['a WebAssembly module', '\0asm'],
  ['an SQLite database', 'SQLite format 3\0'],
]

/**
 * What bytes are that are no text, by the signature with which they begin ("a PNG image"), or null. Brotli has none.
 */
export function binaryKind(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 16))
  return SIGNATURES.find(([, signature]) => beginsWith(head, signature))?.[0] ?? null
}

function beginsWith(head: string, signature: string): boolean {
  return [...signature].every((byte, at) => byte === '.' || byte === head[at])
}
