import { ArrayMaxSize, ArrayUnique, Length, Matches } from "class-validator";
import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import {
  IdentifierField,
  oneLine,
  oneLineWords,
  TextField,
  visible,
} from "../../../../platform/graphql/input-fields.js";
import { CordonError } from "../../../../platform/runtime/errors.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { Handling, NotificationSource } from "../../../response-model/schema/enums.js";
import { cappedAtNow } from "../../domain/clock-skew.js";
import { entityKeys } from "../../domain/entities/entity-key.js";
import { asWritten } from "../../domain/ingest/as-written.js";
import { alertBounds } from "../../domain/ingest/mapping/alert-bounds.js";
import type { Alert } from "../../domain/records/alerts/alert.js";
import { proofsOfRequirement } from "../../domain/requirements/proofs-of-requirement.js";
import { provenTechniques } from "../../domain/requirements/proven-techniques.js";
import { receivedEntry } from "../../domain/triage/alert-entry.js";
import { newAlertDefaults } from "../../domain/triage/new-alert-defaults.js";
import { rankOf } from "../../domain/triage/severity-rank.js";
import { triageDue } from "../../domain/triage/triage-due.js";
import { newAlertAggregate } from "../../store/aggregates/alerts/new-alert-aggregate.js";
import { type AlertEntityInput, EntitiesField } from "../alert-entity-input.js";
import { TechniquesField } from "../techniques-field.js";

@InputType({ description: "What was noticed, where and by what." })
export class ReportAlertInput {
  @IdentifierField("The service that seems to be concerned.")
  serviceId!: string;

  @Field(() => NotificationSource, { description: "Who or what noticed it." })
  source!: NotificationSource;

  @TextField("What was noticed, in one line.", { max: 200 })
  title!: string;

  @TextField("What was noticed, with everything that may help to judge it.")
  description!: string;

  @Field(() => Date, {
    nullable: true,
    description:
      "When it was seen, if that is known; the time of the report counts otherwise. A time that is still to come is refused; what a clock says that is up to five minutes ahead counts as now.",
  })
  observedAt?: Date | null;

  @IdentifierField(
    "The detection requirement whose detection raised it, where one did: it proves that detection once somebody has found it right.",
    {
      nullable: true,
    },
  )
  detectionRequirementId?: string | null;

  @TechniquesField(
    "Which techniques of that requirement were detected, or parts of them: the alert shows these, and proves them, once somebody has found it right, as far as monitoring runs for them. Others are refused. Left out, it shows and proves the one that the requirement names; of several, none.",
    { nullable: true },
  )
  techniqueIds?: readonly string[] | null;

  @ArrayMaxSize(alertBounds.indicators, { message: `must name at most ${alertBounds.indicators}` })
  @ArrayUnique({ message: "must name each once" })
  @Length(1, alertBounds.indicator, { each: true, message: `must each be of 1 to ${alertBounds.indicator} characters` })
  @Matches(oneLine, { each: true, message: `must each be ${oneLineWords}` })
  @Matches(visible, { each: true, message: "must each show something" })
  @Field(() => [String], {
    defaultValue: [],
    description:
      "Indicators that were seen with it, such as an address, a link or the hash of a file, at most 100. Nobody has judged them by that; alerts with the same are suggested to belong together.",
  })
  indicators!: readonly string[];

  @EntitiesField(
    "The hosts, users and resources that it is about, such as the machine on which it was seen, at most 100. Who may read the alert reads them.",
  )
  entities!: readonly AlertEntityInput[];

  @Field(() => Handling, {
    defaultValue: "AMBER",
    description: "Who may read it, while it belongs to no incident; in one, nobody it keeps out reads it either.",
  })
  handling!: Handling;
}

/** Reporting is everybody's duty: a member of any team may do it. */
const everyFunction = [
  { function: "SECURITY_RESPONSE_CENTER" },
  { function: "CYBER_DEFENSE_OPERATIONS_CENTER" },
  { function: "LEGAL_AFFAIRS" },
  { function: "SECURITY_RESPONSE" },
  { function: "TRUST" },
  { function: "DATACENTER_SECURITY" },
  { function: "SERVICE" },
  { function: "THREAT_INTELLIGENCE" },
  { function: "PARTNER_SECURITY" },
  { function: "CUSTOMER_COMMUNICATIONS" },
] as const;

export const reportAlert = actionsOn(newAlertAggregate)({
  name: "reportAlert",
  description:
    "Reports that something may be wrong with a service: a detection, an observation, a customer's report. Everybody in the response has the duty to report; the service's team then triages.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "1.0.0",
    actors: ["PERSON", "SERVICE_ACCOUNT"],
    allow: everyFunction,
    transitions: [{ machine: "Alert", from: [], to: "RECEIVED" }],
    gates: ["DETECTION_OF_SERVICE", "SEEN_ALREADY"],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-6"] },
      { framework: "ISO_27001", ids: ["A.6.8"] },
    ],
  },
  input: ReportAlertInput,
  decide: (given) => {
    const { input, loaded, viewer, now, newIdentifier } = given;
    const { service, requirement, deployments = [] } = loaded;
    const required = requirement?.techniqueIds ?? [];
    const named = input.techniqueIds ?? [];
    // A requirement is met by several detections: which one it was, whoever reports has to say.
    const shown = provenTechniques(required, named);
    if (named.length > 0 && !requirement)
      throw new CordonError(
        "BAD_USER_INPUT",
        "Nothing was recorded: `techniqueIds` are those of a requirement. Name it in `detectionRequirementId`, or say in `description` what was seen.",
      );
    const reportedEntities = entityKeys(input.entities);
    const alert: Alert = {
      ...newAlertDefaults,
      id: newIdentifier(),
      source: input.source,
      serviceId: service.id,
      title: input.title,
      description: input.description,
      observedAt: input.observedAt ? cappedAtNow(input.observedAt, now) : null,
      receivedAt: now,
      reportedById: viewer.personId,
      handling: input.handling,
      alertSourceId: null,
      fingerprint: null,
      lastSeenAt: now,
      reportedSeverity: null,
      severityRank: rankOf(null),
      triageDueAt: triageDue(null, now),
      reportedTechniques: named,
      reportedIndicators: asWritten(input.indicators),
      reportedEntities,
      awaitsCorrelation: input.indicators.length + reportedEntities.length > 0,
      detectionRequirementId: requirement?.id ?? null,
      techniqueIds: shown,
    };
    // What the alert does not show it does not prove.
    const proven = shown.length > 0 ? deployments : [];
    const proofs = proofsOfRequirement(alert, proven, shown, { now, newIdentifier });
    return {
      summary: `Reported an alert for ${service.name}: ${input.title}`,
      writes: [
        { insert: "Alert", row: alert },
        receivedEntry({ ...given, operation: "reportAlert" }, alert),
        ...proofs.map((row) => ({ insert: "DetectionProof", row }) as const),
      ],
    };
  },
});
