import type { CaseService } from "./case-file.js";

/** What is looked at where an input names services that need not be those of the case. */
export interface NamesServices {
  /** Those of them that are not involved, as far as there are such services. */
  readonly namedServices?: readonly Pick<CaseService, "id" | "name">[];
}

/** What a service is called that an input names by its id; the id where there is none. Pure. */
export const nameOfService = ({ namedServices = [] }: NamesServices, id: string): string =>
  namedServices.find((one) => one.id === id)?.name ?? id;
