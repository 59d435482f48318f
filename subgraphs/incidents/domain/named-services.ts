import type { CaseFile, CaseService } from "./case-file.js";

/** What is looked at where an input names services that need not be those of the case. */
export interface NamesServices {
  /** Those of them that are not involved, as far as there are such services. */
  readonly namedServices?: readonly Pick<CaseService, "id" | "name">[];
}

/** What people are told of a service that there is none of: its id would tell them nothing. */
export const unknownService = { en: "an unknown service", ko: "알 수 없는 서비스" };

/** What a service is called that is one of the case, or that an input names. Pure. */
export const nameOfCaseService = (
  file: NamesServices & Pick<CaseFile, "services">,
  id: string,
): string | typeof unknownService => file.services.find((one) => one.id === id)?.name ?? nameOfService(file, id);

/** What a service is called that an input names by its id. Pure. */
export const nameOfService = ({ namedServices = [] }: NamesServices, id: string): string | typeof unknownService =>
  namedServices.find((one) => one.id === id)?.name ?? unknownService;
