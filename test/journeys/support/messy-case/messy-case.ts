import type { Cordon } from "../../../../local/samples/player/cordon.js";
import { eventually } from "../../../../local/samples/player/eventually.js";
import { type Memory, recall } from "../../../../local/samples/player/step.js";
import { type Acting, succeed } from "./acting.js";
import { type CaseView, viewCase } from "./case-view.js";
import { receivedIncident } from "./openings.js";
import { type ServiceWay, wayOf } from "./service-way.js";

/** The lead, once the first one has handed over. */
const lead = "security-analyst";

/** A case of Exchange and SharePoint while it is led. */
export class MessyCase {
  private opened: Acting | undefined;

  constructor(
    readonly cordon: Cordon,
    readonly memory: Memory,
  ) {}

  /** The id of a service or a person by name. */
  readonly id = (name: string): string => recall(this.memory, name);

  get acting(): Acting {
    if (!this.opened) throw new Error("The case is not open yet.");
    return this.opened;
  }

  get exchange(): ServiceWay {
    return this.wayOf("Exchange", "exchange-engineer");
  }

  get sharepoint(): ServiceWay {
    return this.wayOf("SharePoint", "sharepoint-engineer");
  }

  private wayOf(service: string, owner: string): ServiceWay {
    return wayOf({ cordon: this.cordon, acting: this.acting, serviceId: this.id(service), owner, lead });
  }

  /** Opens it from an alert for Exchange. */
  async open(title: string, otherServiceIds: readonly string[]): Promise<{ readonly alertId: string }> {
    const { acting, alertId } = await receivedIncident(this.cordon, this.memory, title, otherServiceIds);
    this.opened = acting;
    return { alertId };
  }

  readonly view = (): Promise<CaseView> => viewCase(this.cordon, this.acting);

  /** Offers a role to somebody, who takes it. @returns the id of their assignment */
  readonly staff = async (
    operation: "assignLead" | "assignOwner",
    by: string,
    [person, persona]: readonly [string, string],
    input: object = {},
  ): Promise<string> => {
    const { id: assignmentId } = await this.acting.does(by, operation, { personId: this.id(person), ...input });
    await this.acting.does(persona, operation === "assignLead" ? "acceptLead" : "acceptOwnership", { assignmentId });
    return assignmentId;
  };

  /** The offer that waits for an answer: handing over and replacing answer the role that is held. */
  readonly openOffer = async (): Promise<string> => {
    const { assignments } = await this.view();
    return assignments.find(({ state }) => state === "OFFERED")?.id ?? "";
  };

  readonly analyse = async (input: object): Promise<void> => {
    const found = { attackVector: "IMPERSONATION", findings: "The token was replayed.", customerDataDisclosed: "YES" };
    await this.acting.does(lead, "recordAnalysis", { ...found, ...input });
  };

  /** The id of the review, once lessons and incidents both know that it has come so far. */
  readonly reviewIn = async (state: string): Promise<string> => {
    const seen = await eventually(
      this.view,
      ({ review, reviewState }) => review?.state === state && reviewState === state,
    );
    return seen.review?.id ?? "";
  };

  readonly completeReview = async (reviewId: string): Promise<void> => {
    await succeed(this.cordon, "security-lead", "completeReview", {
      reviewId,
      conclusion: "NONE_NEEDED",
      conclusionReason: "What is needed is asked for already.",
    });
    await this.reviewIn("COMPLETED");
  };
}
