import type { Cordon } from "../../../../local/samples/player/cordon.js";
import { declareForTwoServices } from "../messy-case/declare-for-two-services.js";
import type { MessyCase } from "../messy-case/messy-case.js";

export const [lead, owner, other] = ["security-analyst", "exchange-engineer", "sharepoint-engineer"] as const;
/** An id of the right form that nothing has. */
export const nothing = "00000000-0000-7000-8000-000000000000";
/** What is right, but for what each test puts in its place. */
export const step = { kind: "CONTAIN", title: "Block the address" };
export const evidence = {
  kind: "LOG",
  title: "Log",
  description: "Of the farm.",
  sha256: "a".repeat(64),
  storagePlace: "Vault 3",
  timeZone: "Asia/Seoul",
};
export const question = (more: object = {}) => ({
  to: { function: "TRUST" },
  question: "May we?",
  dueAt: new Date(Date.now() + 3_600_000).toISOString(),
  ...more,
});

/** The ids of what the case has. */
interface Made {
  readonly step: string;
  /** Waits for the first. */
  readonly second: string;
  readonly evidence: string;
  readonly investigation: string;
  readonly note: string;
}

/** A case of Exchange, in containment, and of SharePoint, which was found not to be affected. */
export class WrongCase {
  private constructor(
    private readonly messyCase: MessyCase,
    readonly made: Made,
  ) {}

  static async open(cordon: Cordon): Promise<WrongCase> {
    const the = await declareForTwoServices(cordon, "They send what is wrong");
    const { acting, id, exchange } = the;
    const files = { serviceId: id("SharePoint"), reason: "No trace of it." };
    await the.analyse({ serviceIds: ["Exchange", "SharePoint"].map(id), notAffectedServiceIds: [files.serviceId] });
    await acting.does(other, "agreeRelease", files);
    await acting.does(lead, "releaseService", files);
    await exchange.contain();
    const make = async (by: string, operation: string, input: object) => (await acting.does(by, operation, input)).id;
    const propose = (more: object) =>
      make(owner, "proposePlanStep", { serviceId: exchange.serviceId, ...step, ...more });
    const first = await propose({ title: "First" });
    const systems = { question: "Whence?", systems: ["build-07"], serviceIds: [exchange.serviceId] };
    return new WrongCase(the, {
      step: first,
      second: await propose({ title: "Second", dependsOnIds: [first] }),
      evidence: await make(owner, "collectEvidence", evidence),
      investigation: await make(lead, "openInvestigation", systems),
      note: await make(owner, "addNote", { text: "Right." }),
    });
  }

  get incidentId(): string {
    return this.messyCase.acting.incidentId;
  }

  /** The id of a service or a person by name. */
  readonly id = (name: string): string => this.messyCase.id(name);

  get ofExchange() {
    return { serviceId: this.id("Exchange") };
  }

  get ofSharePoint() {
    return { serviceId: this.id("SharePoint") };
  }

  readonly onStep = (more: object = {}) => ({ planStepId: this.made.step, reason: "So.", ...more });

  readonly steps = (...some: readonly object[]) => ({
    ...this.ofExchange,
    steps: some.map((one) => ({ ...step, ...one })),
  });

  readonly finding = (more: object) => ({
    investigationId: this.made.investigation,
    text: "A log.",
    confidence: "HIGH",
    ...more,
  });

  readonly investigation = () => ({ question: "Whence?", systems: ["build-07"], serviceIds: [this.id("Exchange")] });
}
