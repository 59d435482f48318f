import { DefaultNamingStrategy } from "typeorm";

/** Column names in snake case: the property `serviceIds` is the column `service_ids`. */
export class SnakeCaseNames extends DefaultNamingStrategy {
  override columnName(property: string, custom: string | undefined): string {
    return custom ?? property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  }
}
