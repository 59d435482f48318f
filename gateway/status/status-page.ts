import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { repositoryRoot } from "../../platform/runtime/repository-root.js";
import { secondsOfPiece } from "../telemetry/recent-durations.js";
import type { StatusReport, SubgraphStatus, Traffic } from "./status-report.js";

const style = readFileSync(path.join(repositoryRoot, "gateway/status/status.css"), "utf8");

/** The page has one inline style sheet, and loads or runs nothing else. */
export const statusPageSecurityPolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** The refresh interval of the page in a browser, in seconds. */
const readAgain = 10;

/** The report as HTML. Pure but for the style sheet. */
export function statusPage(report: StatusReport, readsItself: boolean, at: Date): string {
  const { process, schema, traffic, subgraphs, subscriptions } = report;
  const failing = subgraphs.filter((subgraph) => troubleOf(subgraph) !== undefined);
  const [state, headline] = report.reason
    ? (["bad", `Not ready. ${report.reason}`] as const)
    : failing.length > 0
      ? (["poor", `Ready, with gaps: ${failing.map((each) => `${each.name} ${troubleOf(each)}`).join(", ")}.`] as const)
      : (["good", "Ready. Everything answers."] as const);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${readsItself ? `<meta http-equiv="refresh" content="${readAgain}">\n` : ""}<title>${escapeHtml(state === "good" ? "Ready" : state === "poor" ? "Gaps" : "Not ready")} · Cordon status</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>Cordon status</h1>
<p class="read">Read at <time datetime="${at.toISOString()}">${moment(at.toISOString())}</time>.
${readsItself ? `Reads itself every ${readAgain} s. <a href="?">Stop</a>` : `<a href="?">Read again</a> <a href="?every=${readAgain}">Read every ${readAgain} s</a>`}</p>
</header>
<main>
<p class="state ${state}"><strong>${mark[state]}</strong> ${escapeHtml(headline)}</p>

<section aria-labelledby="traffic">
<h2 id="traffic">Operations of the last five minutes</h2>
<dl class="figures">
${figure("Per second", number(traffic.perSecond))}
${figure("Under way", number(traffic.underWay))}
${figure("With faults or gaps", share(traffic))}
${figure("Median", milliseconds(traffic.p50))}
${figure("99 of 100 within", milliseconds(traffic.p99))}
${figure("Open subscriptions", number(subscriptions))}
</dl>
${chart(traffic.countsByPiece)}
</section>

<section aria-labelledby="subgraphs">
<h2 id="subgraphs">Subgraphs and their databases</h2>
<table role="table">
<caption class="quiet">Calls are those of the last five minutes.</caption>
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">Subgraph</th><th scope="col" role="columnheader">State</th><th scope="col" role="columnheader">PostgreSQL</th><th scope="col" role="columnheader">Circuit</th><th scope="col" role="columnheader" class="number">Calls per second</th><th scope="col" role="columnheader" class="number">Failed</th><th scope="col" role="columnheader" class="number">p50</th><th scope="col" role="columnheader" class="number">p99</th></tr></thead>
<tbody role="rowgroup">
${subgraphs.map(row).join("\n")}
</tbody>
</table>
</section>

<section aria-labelledby="about">
<h2 id="about">This gateway</h2>
<dl class="facts">
<div><dt>Schema in force</dt><dd><code>${escapeHtml(schema.hash)}</code> since <time datetime="${schema.since}">${moment(schema.since)}</time></dd></div>
<div><dt>Running</dt><dd>for ${duration(process.uptimeSeconds)}, since <time datetime="${process.since}">${moment(process.since)}</time></dd></div>
<div><dt>Version</dt><dd>Cordon ${escapeHtml(process.version)} on Node.js ${escapeHtml(process.node)}</dd></div>
<div><dt>Process</dt><dd>${process.pid}${process.worker === undefined ? ", alone on its port" : `, ${workerOf(process)}`}; ${number(process.memoryMegabytes)} MB of memory</dd></div>
</dl>
</section>
</main>
<footer>The figures are those of ${process.worker === undefined ? "this one process" : `${workerOf(process)}, and reading again may meet another; those of all are on the port for metrics`}. The same as JSON: ask with <code>Accept: application/json</code>.</footer>
</body>
</html>
`;
}

const workerOf = ({ worker, workers }: StatusReport["process"]) =>
  `worker ${worker}, one of ${workers} behind this port`;

const mark = { good: "✓", poor: "!", bad: "✕" } as const;

function troubleOf({ reachability, circuit }: SubgraphStatus): string | undefined {
  if (reachability !== "ready") return `is ${reachability}`;
  return circuit === "closed" ? undefined : `is not asked at present (circuit ${circuit})`;
}

function row(subgraph: SubgraphStatus): string {
  const { name, reachability, database, circuit, perSecond, p50, p99 } = subgraph;
  const cells = [
    cell("State", state(reachability, reachability === "ready")),
    cell("PostgreSQL", state(database, database === "answers", database === "not known")),
    cell("Circuit", state(circuit, circuit === "closed")),
    cell("Calls per second", number(perSecond), "number"),
    cell("Failed", share(subgraph), "number"),
    cell("p50", milliseconds(p50), "number"),
    cell("p99", milliseconds(p99), "number"),
  ];
  return `<tr role="row"><th scope="row" role="rowheader">${escapeHtml(name)}</th>${cells.join("")}</tr>`;
}

/** On narrow screens a row becomes a card, and each cell carries its label. */
const cell = (label: string, content: string, kind = "") =>
  `<td role="cell"${kind && ` class="${kind}"`}><span class="label" aria-hidden="true">${label}</span>${content}</td>`;

/** State is never shown by colour alone. */
const state = (word: string, good: boolean, unknown = false) =>
  `<span class="mark ${unknown ? "unknown" : good ? "good" : "bad"}"><span aria-hidden="true">${unknown ? "?" : good ? mark.good : mark.bad}</span> ${escapeHtml(word)}</span>`;

const figure = (name: string, value: string) => `<div><dt>${name}</dt><dd>${value}</dd></div>`;

function chart(counts: readonly number[]): string {
  const max = Math.max(...counts);
  if (max === 0) return '<p class="quiet">No operation was asked for in this time.</p>';
  const bars = counts.map((count, index) => {
    const height = count === 0 ? 0 : Math.max(1.5, (count / max) * 48);
    return `<rect x="${index * 10}" y="${(50 - height).toFixed(1)}" width="8" height="${height.toFixed(1)}"/>`;
  });
  const peak = number(Math.round((max / secondsOfPiece) * 10) / 10);
  const words = `Operations over the last five minutes, the latest at the right; at most ${peak} per second.`;
  return `<figure><svg viewBox="0 0 ${counts.length * 10} 50" preserveAspectRatio="none" role="img" aria-label="${words}">${bars.join("")}</svg><figcaption class="quiet">${words}</figcaption></figure>`;
}

const share = ({ count, failed }: Traffic) =>
  count === 0 ? "–" : failed === 0 ? "none" : `${number(failed)} (${((failed / count) * 100).toFixed(1)} %)`;

const milliseconds = (value: number | undefined) =>
  value === undefined ? "–" : value < 10 ? `${value.toFixed(1)} ms` : `${number(Math.round(value))} ms`;

const number = (value: number) => value.toLocaleString("en", { maximumFractionDigits: 2 });

const moment = (iso: string) => `${iso.slice(0, 10)} ${iso.slice(11, 19)} UTC`;

function duration(seconds: number): string {
  const units = [
    ["day", 86_400],
    ["hour", 3_600],
    ["minute", 60],
    ["second", 1],
  ] as const;
  const [name, size] = units.find(([, size]) => seconds >= size) ?? ["second", 1];
  const count = Math.floor(seconds / size);
  return `${count} ${name}${count === 1 ? "" : "s"}`;
}

const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
