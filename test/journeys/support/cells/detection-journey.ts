import type { Cordon } from "../../../../local/samples/player/cordon.js";
import { type Memory, recall } from "../../../../local/samples/player/step.js";
import { rememberPeople } from "../../../../local/samples/player/steps/remember-people.js";
import type { Acquainted } from "./cell-step.js";

/** The techniques that Exchange is to detect. */
export const techniques = ["T1098.002", "T1114.003"] as const;

/** Detection in Exchange, from what it is to detect to what was learned of it. */
export class DetectionJourney implements Acquainted {
  /** How well it was detected, each time that somebody looked. */
  readonly seen: (readonly string[])[] = [];

  private constructor(
    readonly cordon: Cordon,
    readonly memory: Memory,
  ) {}

  static async begin(cordon: Cordon): Promise<DetectionJourney> {
    const the = new DetectionJourney(cordon, await rememberPeople(cordon));
    await the.lookAtCoverage();
    return the;
  }

  readonly id = (name: string): string => recall(this.memory, name);

  async lookAtCoverage(): Promise<void> {
    const { detectionCoverage } = await this.cordon.read<{
      detectionCoverage: { nodes: readonly { readonly status: string }[] };
    }>(
      "security-lead",
      "query ($filter: DetectionCoverageFilter) { detectionCoverage(first: 10, filter: $filter, orderBy: [{ field: TECHNIQUE, direction: ASC }]) { nodes { status } } }",
      { filter: { serviceIds: [this.id("Exchange")], techniqueIds: techniques } },
    );
    this.seen.push(detectionCoverage.nodes.map(({ status }) => status));
  }
}
