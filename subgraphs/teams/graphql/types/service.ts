import { ID, Int } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../platform/graphql/lists/connection.js";
import { NodeType } from "../../../../platform/graphql/nodes/node-type.js";
import { resultOf } from "../../../response-model/schema/problems.js";
import type { Service as ServiceRecord } from "../../domain/records/service.js";
import { ServiceKind } from "./kinds.js";

@NodeType<ServiceRecord>({ description: "A service that an incident can affect, with the team that owns it." })
export class Service {
  @Field(() => ID, { description: "The service's id." })
  id!: string;

  @Field(() => Int, { description: "Grows by one with each change; hand it back as `expectedVersion`." })
  version!: number;

  @Field(() => String, { description: "What the organization file calls it." })
  key!: string;

  @Field(() => String, { description: "The service's name." })
  name!: string;

  @Field(() => ServiceKind, { description: "How it stands to customers." })
  kind!: ServiceKind;

  @Field(() => String, { description: "What the service is." })
  description!: string;
}

export const ServiceConnection = connectionOf("Service", Service);
export const ServiceResult = resultOf("Service", Service);
