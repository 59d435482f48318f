import { DefaultNamingStrategy } from "typeorm";

/** Column names in the way of PostgreSQL: the property `serviceIds` lives in the column `service_ids`. */
export class SnakeCaseNames extends DefaultNamingStrategy {
  override columnName(property: string, custom: string | undefined): string {
    return custom ?? property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  }
}
