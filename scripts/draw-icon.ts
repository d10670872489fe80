/**
 * Draws the icon of the extension into `extension/media/icon.png`: a sheet with three lines, the last one ticked off.
 * Drawn at four times its size and averaged, so that slanted lines are smooth.
 */
import { writeFileSync } from "node:fs";
import { PNG } from "pngjs";

type Colour = readonly [red: number, green: number, blue: number, alpha: number];
type Shape = readonly [colour: Colour, covers: (x: number, y: number) => boolean];

const size = 128;
const fine = 4;

function roundedBox(left: number, top: number, right: number, bottom: number, radius: number): Shape[1] {
  return (x, y) => {
    const dx = Math.max(left + radius - x, x - (right - radius), 0);
    const dy = Math.max(top + radius - y, y - (bottom - radius), 0);
    return Math.hypot(dx, dy) <= radius;
  };
}

function line(x1: number, y1: number, x2: number, y2: number, width: number): Shape[1] {
  const length = Math.hypot(x2 - x1, y2 - y1);
  return (x, y) => {
    const along = ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length ** 2;
    const at = Math.min(Math.max(along, 0), 1);
    return Math.hypot(x - (x1 + at * (x2 - x1)), y - (y1 + at * (y2 - y1))) <= width / 2;
  };
}

const tick = [line(52, 84, 66, 98, 11), line(66, 98, 96, 64, 11)];
const shapes: readonly Shape[] = [
  [[24, 78, 119, 255], roundedBox(4, 4, 124, 124, 24)],
  [[250, 250, 246, 255], roundedBox(30, 20, 98, 108, 7)],
  [[137, 160, 178, 255], roundedBox(42, 34, 86, 40, 3)],
  [[137, 160, 178, 255], roundedBox(42, 48, 76, 54, 3)],
  [[46, 158, 91, 255], (x, y) => tick.some((covers) => covers(x, y))],
];

function colourAt(x: number, y: number): Colour {
  return shapes.findLast(([, covers]) => covers(x, y))?.[0] ?? [0, 0, 0, 0];
}

const image = new PNG({ width: size, height: size });
for (let y = 0; y < size; y += 1) {
  for (let x = 0; x < size; x += 1) {
    const sum = [0, 0, 0, 0];
    for (let i = 0; i < fine * fine; i += 1) {
      const [red, green, blue, alpha] = colourAt(
        x + ((i % fine) + 0.5) / fine,
        y + (Math.floor(i / fine) + 0.5) / fine,
      );
      const parts = [red * alpha, green * alpha, blue * alpha, alpha];
      for (const [channel, part] of parts.entries()) sum[channel] = (sum[channel] ?? 0) + part;
    }
    const alpha = sum[3] ?? 0;
    const pixel = sum.map((part, channel) => (channel === 3 ? part / fine ** 2 : alpha === 0 ? 0 : part / alpha));
    image.data.set(pixel.map(Math.round), (y * size + x) * 4);
  }
}
writeFileSync("extension/media/icon.png", PNG.sync.write(image));
