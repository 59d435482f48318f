import { InputType } from "type-graphql";
import { TextField } from "../../../../platform/graphql/input-fields.js";

const name = { nullable: true, max: 100, isOneLine: true } as const;

@InputType({
  description:
    "Logs, named as Sigma names them (`logsource`): by the product, the category or the service, at least one of them, in whatever letters.",
})
export class RequiredLogSourceInput {
  @TextField("What writes the logs, such as `windows`, `aws` or `m365`; leave it out for whatever does.", name)
  product?: string | null;

  @TextField("Of what kind of event they tell, such as `process_creation`; leave it out for any.", name)
  category?: string | null;

  @TextField("Which of the product's logs it is, such as `sysmon` or `cloudtrail`; leave it out for any.", name)
  service?: string | null;
}
