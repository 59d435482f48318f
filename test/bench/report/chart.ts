/** One bar of a chart. */
interface Bar {
  readonly label: string;
  readonly value: number;
  readonly own: boolean;
}

export interface Chart {
  readonly title: string;
  readonly unit: string;
  readonly bars: readonly Bar[];
}

const [width, labels, figures, bar, gap, head] = [920, 290, 90, 20, 8, 46];

/** Horizontal bars as an SVG picture, one chart below the other; readable on light and on dark. */
export function svgOf(charts: readonly Chart[]): string {
  let top = 0;
  const parts = charts.map((chart) => {
    const part = drawChart(chart, top);
    top += heightOf(chart);
    return part;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${top}" width="${width}" height="${top}" font-family="system-ui, sans-serif" font-size="13">`,
    `<title>${charts.map(({ title }) => escapeXml(title)).join("; ")}</title>`,
    `<rect width="${width}" height="${top}" fill="#ffffff"/>`,
    ...parts,
    "</svg>\n",
  ].join("\n");
}

const heightOf = ({ bars }: Chart) => head + bars.length * (bar + gap) + 16;

function drawChart({ title, unit, bars }: Chart, top: number): string {
  const max = Math.max(...bars.map(({ value }) => value), Number.MIN_VALUE);
  const rows = bars.map(({ label, value, own }, index) => {
    const y = top + head + index * (bar + gap);
    const length = Math.max(1, ((width - labels - figures) * value) / max);
    return [
      `<text x="${labels - 10}" y="${y + 15}" text-anchor="end" fill="#1f2328"${own ? ' font-weight="700"' : ""}>${escapeXml(label)}</text>`,
      `<rect x="${labels}" y="${y}" width="${length.toFixed(1)}" height="${bar}" rx="3" fill="${own ? "#0b5cad" : "#8c9bab"}"/>`,
      `<text x="${(labels + length + 8).toFixed(1)}" y="${y + 15}" fill="#1f2328">${inFigures(value)}</text>`,
    ].join("\n");
  });
  const words = `<text x="16" y="${top + 28}" fill="#1f2328" font-size="15" font-weight="700">${escapeXml(title)}</text>`;
  const unitWords = `<text x="${width - 16}" y="${top + 28}" fill="#59636e" text-anchor="end">${escapeXml(unit)}</text>`;
  return [words, unitWords, ...rows].join("\n");
}

/** The same as text for a terminal. */
export function textBarsOf({ title, unit, bars }: Chart): string {
  const max = Math.max(...bars.map(({ value }) => value), Number.MIN_VALUE);
  const widest = Math.max(...bars.map(({ label }) => label.length));
  const lines = bars.map(
    ({ label, value }) =>
      `${label.padEnd(widest)} ${"█".repeat(Math.max(1, Math.round((40 * value) / max)))} ${inFigures(value)}`,
  );
  return [`${title} (${unit})`, ...lines].join("\n");
}

const inFigures = (value: number) => (value >= 100 ? value.toFixed(0) : value.toFixed(2));

const escapeXml = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
