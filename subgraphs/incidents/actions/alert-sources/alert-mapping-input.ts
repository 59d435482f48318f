import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsOptional, Matches, ValidateNested } from "class-validator";
import { InputType } from "type-graphql";
import { applyDecorators } from "../../../../platform/graphql/apply-decorators.js";
import { Field } from "../../../../platform/graphql/fields.js";
import { IdentifierField, TextField } from "../../../../platform/graphql/input-fields.js";
import { Severity } from "../../../response-model/schema/enums.js";
import { pathPattern } from "../../domain/ingest/mapping/read-path.js";
import type { AlertMapping } from "../../domain/records/alerts/alert-mapping.js";

/** Paths into the JSON of a source: the first that leads to something counts. */
const PathsField = (description: string, { atLeast = 0 } = {}): PropertyDecorator => {
  return applyDecorators(
    Field(() => [String], {
      description,
      ...(atLeast === 0 && { defaultValue: [] as string[] }),
    }),
    ArrayMinSize(atLeast, { message: `must name at least ${atLeast}` }),
    ArrayMaxSize(10, { message: "must name at most 10" }),
    ArrayUnique({ message: "must name each once" }),
    Matches(pathPattern, {
      each: true,
      message:
        "must be paths such as $.labels.severity, $['a name'] or $.attacks[*].technique.uid: names and indexes, at most 16 of them",
    }),
  );
};

@InputType({ description: "A value of a source, and the severity that it stands for." })
export class SeverityValueInput {
  @TextField("The value, in capitals or not.", { max: 100, isOneLine: true })
  value!: string;

  @Field(() => Severity, { description: "The severity." })
  severity!: Severity;
}

@InputType({
  description:
    "Where in the JSON of a source stands what an alert has: paths in the notation of JSONPath (RFC 9535), of names and indexes alone. Of several, the first that leads to something counts.",
})
export class AlertMappingInput implements AlertMapping {
  @PathsField("The alerts within what is sent, such as `$.alerts[*]`; `$` where it is one alert, or a list of them.", {
    atLeast: 1,
  })
  alerts!: string[];

  @PathsField("The title, from an alert on, as all that follow. An alert without one is refused.", { atLeast: 1 })
  title!: string[];

  @PathsField("The description; the title where there is none.")
  description!: string[];

  @PathsField("When it was seen: in ISO 8601, or in milliseconds since 1970.")
  observedAt!: string[];

  @PathsField("What says how bad it is.")
  severity!: string[];

  @ArrayMaxSize(50, { message: "must name at most 50" })
  @ValidateNested({ each: true })
  @Field(() => [SeverityValueInput], { defaultValue: [], description: "What its values stand for." })
  severityValues!: SeverityValueInput[];

  @PathsField("What says whether the source still sees it.")
  status!: string[];

  @ArrayMaxSize(20, { message: "must name at most 20" })
  @Field(() => [String], {
    defaultValue: [],
    description: "The values that say that the source sees it no longer, in capitals or not.",
  })
  resolvedValues!: string[];

  @PathsField(
    "What makes two alerts tell of the same thing, all of it together; the title and what names the service where there is none.",
  )
  fingerprint!: string[];

  @PathsField("What names the service, for the routes of the source.")
  service!: string[];

  @PathsField(
    "Techniques of MITRE ATT&CK, such as `T1566.002`; values that are no techniques are left out, and the answer lists them.",
  )
  techniques!: string[];

  @PathsField("Indicators, as they are written.")
  indicators!: string[];

  @PathsField(
    "Where the rule that raised it is named, such as by its id and its name: every value that is found counts.",
  )
  rules!: string[];

  @PathsField("Hosts that it is about, by name or address: every value that is found counts.")
  hosts!: string[];

  @PathsField("Users that it is about, by name, mail address or id: every value that is found counts.")
  users!: string[];

  @PathsField(
    "Resources of a cloud or a cluster that it is about, such as the id of a virtual machine or a pod: every value that is found counts.",
  )
  resources!: string[];

  @PathsField(
    "How it is marked, such as `TLP:RED` or `amber+strict`: it narrows what the source says for all its alerts, and never opens it. A marking that the Traffic Light Protocol does not have counts as AMBER_STRICT, and the answer says so.",
  )
  handling!: string[];

  @PathsField("Where it stands in the system that it came from: a link of http or https.")
  url!: string[];
}

@InputType({ description: "Which service is meant by what an alert names." })
export class AlertRouteInput {
  @TextField("What the alert names, in capitals or not.", { max: 200, isOneLine: true })
  value!: string;

  @IdentifierField("The service that is meant.")
  serviceId!: string;
}

/** The routes of a source. */
export const RoutesField = (description: string, { nullable }: { readonly nullable: boolean }): PropertyDecorator => {
  return applyDecorators(
    Field(() => [AlertRouteInput], {
      description,
      ...(nullable ? { nullable: true } : { defaultValue: [] as AlertRouteInput[] }),
    }),
    ArrayMaxSize(200, { message: "must name at most 200" }),
    ArrayUnique(({ value }: AlertRouteInput) => String(value).toLowerCase(), {
      message: "must name each value once, in capitals or not",
    }),
    ValidateNested({ each: true }),
    ...(nullable ? [IsOptional()] : []),
  );
};
