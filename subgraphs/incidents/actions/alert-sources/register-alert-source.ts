import { IsOptional, ValidateNested } from "class-validator";
import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { IdentifierField, TextField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { alertFormats } from "../../../response-model/detection-and-analysis/alerts/alert-formats.js";
import { AlertFormat, Handling, NotificationSource } from "../../../response-model/schema/enums.js";
import { newSourceKey } from "../../domain/alert-sources/new-source-key.js";
import { nothingHandedIn } from "../../domain/alert-sources/nothing-handed-in.js";
import { reportedServices } from "../../domain/alert-sources/reported-services.js";
import { silentFrom } from "../../domain/alert-sources/silent-from.js";
import { whoRunsSources } from "../../domain/alert-sources/who-runs-sources.js";
import { ownMapping } from "../../domain/ingest/mapping/own-mapping.js";
import { newAlertSourceAggregate } from "../../store/aggregates/alert-sources/alert-source-key-aggregate.js";
import { AlertMappingInput, type AlertRouteInput, RoutesField } from "./alert-mapping-input.js";
import { needsMapping } from "./needs-mapping.js";
import { SilenceField } from "./silence-field.js";

@InputType({ description: "A program that is to hand in alerts." })
export class RegisterAlertSourceInput {
  @TextField("What it is called, such as the system and its environment.", { max: 100, isOneLine: true })
  name!: string;

  @Field(() => AlertFormat, { description: "How it writes its alerts." })
  format!: AlertFormat;

  @IsOptional()
  @ValidateNested()
  @Field(() => AlertMappingInput, {
    nullable: true,
    description: "For GENERIC_JSON, and no other format: what stands where.",
  })
  mapping?: AlertMappingInput | null;

  @IdentifierField("The service it reports for, where no route says another; left out, what has no route is refused.", {
    nullable: true,
  })
  serviceId?: string | null;

  @RoutesField("Which service is meant by what its alerts name. At most 200.", { nullable: false })
  routes!: readonly AlertRouteInput[];

  @Field(() => NotificationSource, {
    defaultValue: "SIEM_DETECTION",
    description: "Who or what notices what it hands in.",
  })
  noticedBy!: NotificationSource;

  @Field(() => Handling, { defaultValue: "AMBER", description: "Who may read its alerts, where they do not say." })
  handling!: Handling;

  @SilenceField(
    "For how many hours it may hand in nothing, before that waits for those who run it; left out, nobody waits for it. Have a source that may have nothing to tell send an alert of its own that fires always.",
  )
  maxSilenceHours?: number | null;
}

export const registerAlertSource = actionsOn(newAlertSourceAggregate)({
  name: "registerAlertSource",
  description:
    "Registers a program that hands in alerts, and issues its key. The answer has the key in `secret`, this one time: Cordon keeps a salted hash of it. With the key the program posts its alerts to /alerts/ and the id of the source, and can do nothing else. Security registers sources for any service, and whoever deploys the monitoring of a service for that one.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...whoRunsSources],
    transitions: [{ machine: "AlertSource", from: [], to: "ENABLED" }],
    gates: ["SERVICE_RESOLVABLE"],
    establishes: ["SOURCE_ENABLED"],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-5", "IR-6"] },
      { framework: "NIST_800_61_R2", ids: ["3.2.3"] },
    ],
  },
  input: RegisterAlertSourceInput,
  decide: ({ input, loaded: { key }, viewer, now, newIdentifier }) => {
    const { name, format, routes, noticedBy, handling, serviceId = null, maxSilenceHours = null } = input;
    const id = newIdentifier();
    const mapping = ownMapping(format, input.mapping);
    needsMapping(format, mapping);
    return {
      summary: `Registered the source ${name} of alerts, which writes ${alertFormats[format].title}`,
      writes: [
        {
          insert: "AlertSource",
          row: {
            id,
            version: 1,
            state: "ENABLED",
            name,
            format,
            mapping,
            routes: routes.map((route) => ({ value: route.value, serviceId: route.serviceId })),
            serviceId,
            serviceIds: reportedServices(serviceId, routes),
            noticedBy,
            handling,
            registeredById: viewer.personId,
            registeredAt: now,
            ...nothingHandedIn,
            maxSilenceHours,
            silentFrom: silentFrom(maxSilenceHours, now),
          },
        },
        newSourceKey(key, { alertSourceId: id, viewer, now }),
      ],
    };
  },
});
