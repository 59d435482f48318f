import { ArrayMaxSize, IsOptional, ValidateNested } from "class-validator";
import { InputType } from "type-graphql";
import { applyDecorators } from "../../../platform/graphql/apply-decorators.js";
import { Field } from "../../../platform/graphql/fields.js";
import { TextField } from "../../../platform/graphql/input-fields.js";
import { AlertEntityType } from "../../response-model/schema/enums.js";
import type { AlertEntity } from "../domain/entities/alert-entity.js";
import { alertBounds } from "../domain/ingest/mapping/alert-bounds.js";

@InputType({ description: "A host, a user or a resource that an alert is about." })
export class AlertEntityInput implements AlertEntity {
  @Field(() => AlertEntityType, { description: "What kind of thing it is." })
  type!: AlertEntityType;

  @TextField("What it is called, in capitals or not.", { max: alertBounds.entity, isOneLine: true })
  value!: string;
}

/** What an alert is about. */
export const EntitiesField = (description: string): PropertyDecorator =>
  applyDecorators(
    Field(() => [AlertEntityInput], { defaultValue: [], description }),
    IsOptional(),
    ArrayMaxSize(alertBounds.entities, { message: `must name at most ${alertBounds.entities}` }),
    ValidateNested({ each: true }),
  );
