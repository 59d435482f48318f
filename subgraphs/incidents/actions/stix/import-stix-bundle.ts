import { InputType } from "type-graphql";
import { inputHash } from "../../../../platform/actions/input-hash.js";
import { Field } from "../../../../platform/graphql/fields.js";
import { IdentifierField, TextField } from "../../../../platform/graphql/input-fields.js";
import { CordonError } from "../../../../platform/runtime/errors.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { Handling } from "../../../response-model/schema/enums.js";
import { maxCharactersOfBundle } from "../../domain/stix/read-bundle.js";
import { stixIntakeAggregate } from "../../store/aggregates/indicators/stix-intake-aggregate.js";
import { indicatorControls, whoJudgesIndicators } from "../indicators/indicator-action.js";
import { TakingBundle } from "./taking-bundle.js";

@InputType({ description: "A bundle of STIX 2.1, and what it has to do with." })
export class ImportStixBundleInput {
  @TextField(
    "The bundle, as JSON: at most 1,000 objects whose indicators have at most 1,000 values, and no larger than a request may be (4 MiB unless the gateway is set otherwise).",
    { max: maxCharactersOfBundle, whenLonger: "split the bundle, and import its parts" },
  )
  bundle!: string;

  @TextField("Where it comes from, for indicators that name no source.", { max: 500, isOneLine: true })
  source!: string;

  @Field(() => Handling, {
    nullable: true,
    description:
      "Who may read what has no marking; any responder when left out, or whoever may read the incident, where that is marked stricter. What has a marking keeps it, as long as that is not for more people than the incident is.",
  })
  handling?: Handling | null;

  @IdentifierField("The incident that the indicators belong to.", { nullable: true })
  incidentId?: string | null;
}

export const importStixBundle = actionsOn(stixIntakeAggregate)({
  name: "importStixBundle",
  description:
    "Imports a bundle of STIX 2.1, and answers object by object what became of it. Indicators are recorded as by recordIndicators, with their sightings, and related to the adversaries of the incident that is named, or else to their profiles. Threat actors and intrusion sets that are neither named there nor on record, by their ids or by a name, become profiles where threat intelligence imports them, with the techniques of ATT&CK that relationships in the bundle say they use; a newer version by the same author brings such a profile up to date, and one that they revoke stays until threat intelligence says otherwise. A pattern of single comparisons joined by OR is read, each value as an indicator of its own. An object that is on record already, by its id in STIX or because it was exported from here, is answered as known. A newer version by the same author replaces what was imported: a stricter marking applies at once, a wider one only by amendIndicator, and what the author has revoked or no longer names is withdrawn: so is a sighting that they have revoked, and a revoked relationship ends in the incident that is named. Nobody but the author changes a record by a bundle, except where nobody knows who that is: what was taken in before authors were kept, or under the identity that all installations had in common, is changed by whoever sends a newer version. What was exported from here is known by its id or skipped, as is whatever else names this installation as its creator, and what says that it was written in the future is refused. What an object marks for more people than the incident is marked as the incident, unless whoever leads it imports the bundle, and the answer says so. A sighting that is marked for fewer than its indicator keeps that marking, and a name that is marked for fewer than what it would stand in is not taken in. An indicator that its author holds to be benign (`indicator_types` of nothing but `benign`) is skipped with the reason, since it would be searched for as one of a compromise. Other patterns and types, and markings that are neither of TLP nor statements in the bundle, are skipped with the reason. A marking of TLP 1.0 is read as its counterpart in 2.0, which the answer says as well.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...whoJudgesIndicators],
    transitions: [
      { machine: "Indicator", from: [], to: "ACTIVE" },
      { machine: "Indicator", from: ["ACTIVE", "FALSE_POSITIVE"], to: "WITHDRAWN", beside: true },
    ],
    clears: ["INDICATOR_STANDS"],
    gates: ["NOT_MERGED", "FORENSICS_IN_INCIDENT", "INDICATOR_KEPT_CLOSE"],
    controls: [...indicatorControls],
  },
  input: ImportStixBundleInput,
  auditedInput: ({ bundle, ...input }) => ({
    ...input,
    bundle: { length: bundle.length, sha256: inputHash({ bundle }) },
  }),
  decide: ({ input, loaded, viewer, now, newIdentifier }) => {
    if (loaded.refusal !== undefined)
      throw new CordonError("BAD_USER_INPUT", `Nothing was imported. ${loaded.refusal}`);
    const taking = new TakingBundle(loaded, { viewer, now, newIdentifier }, input);
    const outcomes = taking.takeAll();
    const count = (...some: readonly string[]) => outcomes.filter(({ outcome }) => some.includes(outcome)).length;
    return {
      summary: `Imported a bundle of STIX: ${count("RECORDED")} new, ${count("UPDATED")} updated, ${count("ALREADY_KNOWN")} known already, ${count("WITHDRAWN")} withdrawn, ${count("SKIPPED", "REFUSED")} left out`,
      writes: taking.writes(input.source, outcomes),
    };
  },
});
