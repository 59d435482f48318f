import { generateKeyPairSync, randomBytes } from "node:crypto";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type SubgraphName, subgraphNames } from "./subgraph-names.js";

/** What only the processes on this machine may know. Made once for a data folder and kept in it. */
export interface Secrets {
  /** Ed25519 keys as JSON Web Keys in one line: the gateway signs viewers with the one, subgraphs check with the other. */
  readonly viewerPrivateKey: string;
  readonly viewerPublicKey: string;
  /** The key that the development issuer signs tokens with. */
  readonly issuerPrivateKey: string;
  /**
   * Sign the events between subgraphs (Standard Webhooks), by who sends and who receives: whoever can check a signature can
   * make it, so that a secret which two receivers know would let the one speak to the other in the sender's name.
   */
  readonly eventSecrets: Readonly<Record<SubgraphName, Readonly<Record<SubgraphName, string>>>>;
  readonly superuserPassword: string;
  readonly databasePasswords: Readonly<Record<SubgraphName, string>>;
}

/** Reads the secrets of a data folder, making on the first call what it lacks. Call it under the lock of the folder. */
export function secretsOf(dataFolder: string): Secrets {
  const file = join(dataFolder, "secrets.json");
  const kept = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Partial<Secrets>) : {};
  // A file that an older version made lacks what came since; what it has is in use.
  const secrets = { ...newSecrets(), ...kept };
  if (Object.keys(secrets).every((name) => name in kept)) return secrets;
  writeFileSync(`${file}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return secrets;
}

function newSecrets(): Secrets {
  const viewer = keyPair();
  return {
    viewerPrivateKey: viewer.privateKey,
    viewerPublicKey: viewer.publicKey,
    issuerPrivateKey: keyPair().privateKey,
    eventSecrets: ofEachSubgraph(() => ofEachSubgraph(eventSecret)),
    superuserPassword: password(),
    databasePasswords: ofEachSubgraph(password),
  };
}

function keyPair(): { privateKey: string; publicKey: string } {
  const { privateKey, publicKey } = generateKeyPairSync("ed25519");
  const asText = (key: typeof privateKey) => JSON.stringify(key.export({ format: "jwk" }));
  return { privateKey: asText(privateKey), publicKey: asText(publicKey) };
}

const password = () => randomBytes(24).toString("base64url");

const eventSecret = () => `whsec_${randomBytes(32).toString("base64")}`;

const ofEachSubgraph = <Value>(make: () => Value) =>
  Object.fromEntries(subgraphNames.map((name) => [name, make()])) as Record<SubgraphName, Value>;
