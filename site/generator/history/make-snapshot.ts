import { createHash } from "node:crypto";
import { downloadsFolder, type PreviousDownloads } from "../downloads/download-files.js";
import { type Files, generatedFiles } from "../generated-files.js";
import { readProcessModel } from "../model/read-process-model.js";
import type { Sources } from "../read-sources.js";
import { historyFolder, type Snapshot } from "./snapshot.js";
import { tellHistory } from "./tell-history.js";

/** What somebody says of a new version. */
export interface ReleaseRequest {
  readonly version: string;
  readonly date: string;
  readonly summary: Readonly<Record<string, string>>;
}

/** A new version: the files of its snapshot, and those of the site, which is exactly that version now. */
export async function makeSnapshot(
  sources: Sources,
  request: ReleaseRequest,
  previous: PreviousDownloads,
): Promise<{ readonly snapshot: Files; readonly site: Files }> {
  const { supergraph, catalogues } = sources;
  const model = readProcessModel(supergraph);
  const release = { ...request, schemaHash: model.schemaHash, files: {} };
  const own: Snapshot = { release, supergraph, model, catalogues, downloads: new Map() };
  const history = await tellHistory([...sources.snapshots, own], supergraph);
  const site = generatedFiles(supergraph, catalogues, previous, history);
  const kept = new Map([
    ...Object.entries(catalogues).map(([code, catalogue]): [string, string] => [
      `translations/${code}.json`,
      json(catalogue),
    ]),
    ...[...site]
      .filter(([file]) => file.startsWith(`${downloadsFolder}/`))
      .map(([file, text]): [string, string] => [file.replace(downloadsFolder, "downloads"), text]),
  ]);
  const files = Object.fromEntries([...kept].map(([file, text]) => [file, sha256(text)]));
  const folder = `${historyFolder}/${request.version}`;
  return {
    site,
    snapshot: new Map(
      [...kept, ["release.json", json({ ...release, files })] as const].map(([file, text]) => [
        `${folder}/${file}`,
        text,
      ]),
    ),
  };
}

const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`;

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
