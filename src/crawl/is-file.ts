/** Addresses whose extension says that no page is behind them. */

/**
 * True for images, archives, feeds and their like. Endings that names of things have too are not among them:
 * `/tags/node.js` and `/tools/copy.ai` are pages, and one request tells when they are not.
 */
export function isFile({ pathname }: URL): boolean {
  const name = pathname.slice(pathname.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot >= 0 && extensions.has(name.slice(dot + 1).toLowerCase());
}

const extensions: ReadonlySet<string> = new Set(
  [
    'jpg jpeg jpe jfif png gif webp avif heic heif svg svgz bmp ico tif tiff jxl psd eps dng',
    'mp4 m4v webm mov avi mkv wmv flv mpg mpeg ogv 3gp m3u8 mpd',
    'mp3 m4a aac ogg oga opus wav flac aif aiff wma midi',
    'zip gz tgz bz2 xz zst 7z rar tar jar iso dmg msi exe deb rpm apk crx xpi bin',
    'pdf djvu epub mobi azw3',
    'doc docx docm dotx xls xlsx xlsm ppt pptx ppsx odt ods odp odg rtf',
    'css wasm woff woff2 ttf otf eot',
    'xml rss atom rdf json jsonld geojson webmanifest csv tsv txt ics vcf kml kmz gpx torrent',
  ].flatMap((line) => line.split(' ')),
);
