import { IsOptional, ValidateNested } from "class-validator";
import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { IdentifierField, TextField } from "../../../../platform/graphql/input-fields.js";
import { isNarrow } from "../../../response-model/evidence/is-narrow.js";
import { strictest } from "../../../response-model/evidence/strictest.js";
import { AlertFormat, Handling, NotificationSource } from "../../../response-model/schema/enums.js";
import { nothingHandedIn } from "../../domain/alert-sources/nothing-handed-in.js";
import { reportedServices } from "../../domain/alert-sources/reported-services.js";
import { silentFrom } from "../../domain/alert-sources/silent-from.js";
import { whoRunsSources } from "../../domain/alert-sources/who-runs-sources.js";
import { ownMapping } from "../../domain/ingest/mapping/own-mapping.js";
import { AlertMappingInput, type AlertRouteInput, RoutesField } from "./alert-mapping-input.js";
import { AlertSourceInput, alertSourceAction } from "./alert-source-action.js";
import { needsMapping } from "./needs-mapping.js";
import { SilenceField } from "./silence-field.js";

@InputType({ description: "What is said otherwise of a source of alerts; what is left out stays as it is." })
export class AmendAlertSourceInput extends AlertSourceInput {
  @TextField("What it is called.", { nullable: true, max: 100, isOneLine: true })
  name?: string | null;

  @Field(() => AlertFormat, { nullable: true, description: "How it writes its alerts." })
  format?: AlertFormat | null;

  @IsOptional()
  @ValidateNested()
  @Field(() => AlertMappingInput, { nullable: true, description: "For GENERIC_JSON: what stands where, all of it." })
  mapping?: AlertMappingInput | null;

  @IdentifierField(
    "The service it reports for, where no route says another; null takes it away, and what has no route is refused.",
    { nullable: true },
  )
  serviceId?: string | null;

  @RoutesField("Which service is meant by what its alerts name, all of them.", { nullable: true })
  routes?: readonly AlertRouteInput[] | null;

  @Field(() => NotificationSource, { nullable: true, description: "Who or what notices what it hands in." })
  noticedBy?: NotificationSource | null;

  @Field(() => Handling, { nullable: true, description: "Who may read its alerts, where they do not say." })
  handling?: Handling | null;

  @SilenceField(
    "For how many hours it may hand in nothing, before that waits for those who run it: said anew, they begin anew; null has nobody wait for it.",
  )
  maxSilenceHours?: number | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      "true: what was refused so far has been seen to, such as at the source itself. So it has where the format, the mapping, the service or the routes are said otherwise.",
  })
  settlesRefusals!: boolean;
}

export const amendAlertSource = alertSourceAction({
  name: "amendAlertSource",
  description:
    "Says otherwise how a source of alerts is called, how it writes, which services it reports for and who may read its alerts. What it has handed in already stays as it is. Where more people may read it than before, it begins to count anew, if it was RED or AMBER_STRICT. Whoever moves a source to another service runs the sources of both. What was refused before has been seen to with this, where it says so or makes the source go or read otherwise.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [...whoRunsSources],
    transitions: [
      { machine: "AlertSource", from: ["ENABLED"], to: "ENABLED" },
      { machine: "AlertSource", from: ["DISABLED"], to: "DISABLED" },
    ],
    gates: ["SERVICE_RESOLVABLE"],
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.3"] }],
  },
  input: AmendAlertSourceInput,
  decide: ({ input, loaded: { source }, now }) => {
    const format = input.format ?? source.format;
    const mapping = ownMapping(format, input.mapping ?? source.mapping);
    needsMapping(format, mapping);
    const serviceId = input.serviceId === undefined ? source.serviceId : input.serviceId;
    const routes = input.routes?.map((route) => ({ value: route.value, serviceId: route.serviceId })) ?? source.routes;
    const name = input.name ?? source.name;
    const handling = input.handling ?? source.handling;
    const { settlesRefusals } = input;
    const maxSilenceHours = input.maxSilenceHours === undefined ? source.maxSilenceHours : input.maxSilenceHours;
    // What few have read until now is not told to more by how much it was, and when.
    const beginsAnew =
      isNarrow(source) && handling !== source.handling && strictest(source.handling, handling) === source.handling;
    const readsOtherwise = [input.format, input.mapping, input.serviceId, input.routes].some((said) => said != null);
    return {
      summary: `Amended the source ${name} of alerts`,
      writes: [
        {
          update: "AlertSource",
          id: source.id,
          set: {
            name,
            format,
            mapping,
            serviceId,
            routes,
            serviceIds: reportedServices(serviceId, routes),
            noticedBy: input.noticedBy ?? source.noticedBy,
            handling,
            ...((settlesRefusals || readsOtherwise) && { refusalsSettledAt: now }),
            maxSilenceHours,
            ...((beginsAnew || input.maxSilenceHours !== undefined) &&
              source.state === "ENABLED" && { silentFrom: silentFrom(maxSilenceHours, now) }),
            ...(beginsAnew && nothingHandedIn),
          },
        },
      ],
    };
  },
});
