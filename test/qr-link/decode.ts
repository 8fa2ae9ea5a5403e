import jsQR from 'jsqr';

/** What a reader sees in a drawing, given as SVG with a `viewBox` in modules; undefined where it sees no code. */
export async function decodeSvg(svg: SVGSVGElement, pixelsPerModule = 4): Promise<string | undefined> {
  const side = svg.viewBox.baseVal.width * pixelsPerModule;
  const copy = svg.cloneNode(true) as SVGSVGElement;
  copy.setAttribute('width', String(side));
  copy.setAttribute('height', String(side));
  const source = URL.createObjectURL(
    new Blob([new XMLSerializer().serializeToString(copy)], { type: 'image/svg+xml' }),
  );
  const image = new Image();
  image.src = source;
  await image.decode();
  URL.revokeObjectURL(source);
  const context = new OffscreenCanvas(side, side).getContext('2d');
  context?.drawImage(image, 0, 0);
  return read(context, side);
}

/** What a reader sees in dark modules given as a path, on white ground with a quiet zone. */
export function decodePath(path: string, size: number, pixelsPerModule = 4): string | undefined {
  const side = (size + 8) * pixelsPerModule;
  const context = new OffscreenCanvas(side, side).getContext('2d');
  if (context) {
    context.fillStyle = '#fff';
    context.fillRect(0, 0, side, side);
    context.setTransform(pixelsPerModule, 0, 0, pixelsPerModule, 4 * pixelsPerModule, 4 * pixelsPerModule);
    context.fillStyle = '#000';
    context.fill(new Path2D(path));
  }
  return read(context, side);
}

function read(context: OffscreenCanvasRenderingContext2D | null, side: number): string | undefined {
  const pixels = context?.getImageData(0, 0, side, side);
  return pixels && jsQR(pixels.data, side, side, { inversionAttempts: 'dontInvert' })?.data;
}
