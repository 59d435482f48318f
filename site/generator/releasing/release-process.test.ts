import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { composeFixture } from "../fixtures/compose-fixture.js";
import { buildHistory } from "../history/build-history.js";
import { generatedFiles } from "../site-files/generated-files.js";
import { readSources } from "../sources/read-sources.js";
import { writeCatalogue } from "../translating/write-catalogue.js";
import type { Catalogue } from "../translations/catalogue.js";
import { englishTexts } from "../translations/english-texts.js";
import { publishedTexts } from "../translations/published-texts.js";
import { releasedFiles } from "../version-pages/released-files.js";
import { releaseProcess } from "./release-process.js";

/* A release, and the next, in a site of its own. */

const summary = { en: "What is new.", ko: "새로운 내용입니다." };
const date = "2026-01-31";
const dropGate = (sdl: string) => sdl.replace("    @gate(is: ANALYSIS_RECORDED)\n", "");
const newClock = (sdl: string) =>
  sdl.replace(
    "enum Clock {",
    'enum Clock {\n "To a bank."\n DORA_INITIAL @title(en: "DORA initial notification") @clock(hours: 4, from: AWARENESS)',
  );

/** A checkout with nothing but a site and a schema. */
class Checkout {
  readonly root = mkdtempSync(path.join(tmpdir(), "cordon-release-"));
  readonly site = path.join(this.root, "site");
  readonly supergraph = path.join(this.root, "supergraph.graphql");

  constructor() {
    this.git("init", "--quiet");
  }

  /** Puts a schema in force: composed, translated and committed. */
  set(supergraph: string): void {
    writeFileSync(this.supergraph, supergraph);
    writeCatalogue(path.join(this.site, "translations/ko.json"), koreanOf(supergraph));
    this.commit();
  }

  /** The pages as a build would have them now. */
  async generate(): Promise<ReadonlyMap<string, string>> {
    const sources = this.sources();
    const history = await buildHistory(sources.snapshots, sources.supergraph);
    return generatedFiles(sources.supergraph, sources.catalogues, [], history);
  }

  release(version: string, { isTrial = false, words = summary as Readonly<Record<string, string>> } = {}) {
    return releaseProcess({ site: this.site, supergraph: this.supergraph }, { version, date, summary: words }, isTrial);
  }

  sources() {
    return readSources(this.supergraph, this.site);
  }

  commit(): void {
    this.git("add", ".");
    this.git(
      "-c",
      "user.name=test",
      "-c",
      "user.email=test@example.com",
      "commit",
      "--quiet",
      "--message",
      "All of it",
    );
  }

  private git(...parameters: readonly string[]): void {
    execFileSync("git", parameters, { cwd: this.root, stdio: "pipe" });
  }
}

function koreanOf(supergraph: string): Catalogue {
  return Object.fromEntries([...englishTexts(publishedTexts(supergraph)).keys()].map((text) => [text, `번역 ${text}`]));
}

const page = (files: ReadonlyMap<string, string>, name: string) => files.get(`docs/process/${name}.mdx`) ?? "";

async function releasedOnce(): Promise<Checkout> {
  const checkout = new Checkout();
  checkout.set(composeFixture());
  await checkout.release("1.0.0");
  checkout.commit();
  return checkout;
}

describe("A first release", () => {
  test("keeps schema, translations and downloads, and the pages say that they are that version", async () => {
    const checkout = await releasedOnce();
    const [snapshot] = checkout.sources().snapshots;
    expect(snapshot?.release).toMatchObject({ version: "1.0.0", date, summary });
    expect(snapshot?.supergraph).toBe(composeFixture());
    expect(JSON.parse(snapshot?.downloads.get("process.json") ?? "")).toMatchObject({
      version: "1.0.0",
      isReleased: true,
    });
    const files = await checkout.generate();
    expect(page(files, "gates")).toContain('`ANALYSIS_RECORDED` <span className="since">Introduced in 1.0.0</span>');
    expect(page(files, "changes")).toContain("**No change since 1.0.0.**");
    expect(files.get("schema.json")).toContain("Process version 1.0.0");
  });

  test("does not write anything when it is only tried", async () => {
    const checkout = new Checkout();
    checkout.set(composeFixture());
    await checkout.release("1.0.0", { isTrial: true });
    expect(existsSync(path.join(checkout.site, "history"))).toBe(false);
  });
});

describe("After a release", () => {
  test("a gate that an operation loses stands on the page of changes, and nothing else does", async () => {
    const checkout = await releasedOnce();
    checkout.set(composeFixture(dropGate));
    const text = page(await checkout.generate(), "changes");
    const items = text.split("\n").filter((line) => line.startsWith("- "));
    expect(items).toEqual([
      '- <span className="level level-minor">Addition</span> No longer waits for a gate: ' +
        "[Start containment `startContainment`](/process/operations.mdx#startContainment): Analysis is recorded " +
        '<span className="loosens">Asks for less</span>',
    ]);
    expect(text).toContain("## After 1.0.0, not released");
    expect(text).toContain("The next version has to be 1.1.0 or higher.");
    expect(text).toContain("Nothing changed in the interface.");
  });

  test("what is new is called not yet released, and introduced in its version once it is", async () => {
    const checkout = await releasedOnce();
    checkout.set(composeFixture(newClock));
    const unreleased = page(await checkout.generate(), "notification");
    expect(noteBelow(unreleased, "DORA_INITIAL")).toBe('<p className="since">Not yet released</p>');
    await checkout.release("2.0.0");
    const released = page(await checkout.generate(), "notification");
    expect(noteBelow(released, "DORA_INITIAL")).toBe('<p className="since">Introduced in 2.0.0</p>');
    expect(noteBelow(released, "GDPR_ARTICLE_33")).toBe('<p className="since">Introduced in 1.0.0</p>');
  });

  test("an operation that is gone is led to where it last was", async () => {
    const checkout = await releasedOnce();
    checkout.set(composeFixture((sdl) => sdl.replace(/ {2}"""\s+Sends the notification[\s\S]*?\n}/, "}")));
    expect(page(await checkout.generate(), "changes")).toContain(
      "Operation removed: [Send notification `sendNotification`](/versions/1.0.0/operations#sendNotification)",
    );
  });

  test("the pages of the version stay as they were, lead to each other, and say that they are not the current ones", async () => {
    const checkout = await releasedOnce();
    checkout.set(composeFixture(dropGate));
    const released = releasedFiles(checkout.sources(), await checkout.generate());
    const gates = released.get("released/pages/1.0.0/gates.mdx") ?? "";
    expect(gates).toContain("This is process version 1.0.0, released on 2026-01-31. It is not the current one.");
    expect(gates).toContain("[This page as it is now](/process/gates)");
    expect(gates).toContain("[Start containment `startContainment`](/1.0.0/operations.mdx#startContainment)");
    expect(gates).not.toContain("](/process/operations");
    expect(released.get("i18n/ko/docusaurus-plugin-content-docs-released/current/1.0.0/gates.mdx")).toContain(
      "현재 버전이 아닙니다.",
    );
    expect(released.get("released/static/versions/1.0.0/files/supergraph.graphql")).toBe(composeFixture());
  });
});

describe("A release is refused", () => {
  test("when its number says less than what changed, and the changes are named", async () => {
    const checkout = await releasedOnce();
    checkout.set(composeFixture(newClock));
    await expect(checkout.release("1.1.0")).rejects.toThrow(
      /has to be 2\.0\.0 or higher, because of:\n {2}Breaking: New clock: Clock\.DORA_INITIAL: 4 h/,
    );
    expect(existsSync(path.join(checkout.site, "history/1.1.0"))).toBe(false);
    await expect(checkout.release("2.0.0", { isTrial: true })).resolves.toContain(
      "Breaking: New clock: Clock.DORA_INITIAL: 4 h",
    );
  });

  test("when it is not higher than the last one, or no version, or nothing changed", async () => {
    const checkout = await releasedOnce();
    await expect(checkout.release("1.1.0")).rejects.toThrow("there is nothing to release");
    checkout.set(composeFixture(dropGate));
    await expect(checkout.release("1.0.0")).rejects.toThrow("not higher than the last one, 1.0.0");
    await expect(checkout.release("1.1")).rejects.toThrow('"1.1" is no version');
  });

  test("when an operation says that it came with another version", async () => {
    const checkout = new Checkout();
    checkout.set(composeFixture((sdl) => sdl.replace("@gate(is: SEVERITY_SET)", '$& @since(version: "2.0.0")')));
    await expect(checkout.release("1.0.0")).rejects.toThrow(/came with 1\.0\.0[\s\S]*Mutation\.escalateAlert: 2\.0\.0/);
    await checkout.release("2.0.0");
  });

  test("when what is new is not said in every language", async () => {
    const checkout = new Checkout();
    checkout.set(composeFixture());
    await expect(checkout.release("1.0.0", { words: { en: "What is new." } })).rejects.toThrow("--summary-ko");
  });

  test("when a translation is missing, which is named with its place", async () => {
    const checkout = new Checkout();
    checkout.set(composeFixture());
    const { "Severity is set": _left, ...rest } = koreanOf(composeFixture());
    writeCatalogue(path.join(checkout.site, "translations/ko.json"), rest);
    await expect(checkout.release("1.0.0")).rejects.toThrow('"Severity is set" (Gate.SEVERITY_SET)');
  });

  test("when the schema or a translation is not committed", async () => {
    const checkout = new Checkout();
    checkout.set(composeFixture());
    writeFileSync(checkout.supergraph, composeFixture(dropGate));
    await expect(checkout.release("1.0.0")).rejects.toThrow(/not committed[\s\S]*supergraph\.graphql/);
    checkout.commit();
    writeCatalogue(path.join(checkout.site, "translations/ko.json"), { ...koreanOf(composeFixture()), More: "더" });
    await expect(checkout.release("1.0.0")).rejects.toThrow(/not committed[\s\S]*translations\/ko\.json/);
    checkout.commit();
    await checkout.release("1.0.0");
  });
});

/** The paragraph below the heading of a part. */
function noteBelow(text: string, anchor: string): string | undefined {
  const lines = text.split("\n");
  return lines[lines.findIndex((line) => line.includes(`{/* #${anchor} */}`)) + 2];
}
