import { ofEach } from "../../../../response-model/gates/gate-rules.js";
import type { CaseFile, ServiceFile } from "../../case-file.js";
import type { RoleFile } from "../../people/role-files.js";
import { affectedServices, serviceFile } from "../../service-file.js";
import { serviceGates } from "../response/service-gates.js";

/** The gates of a service, asked of every affected service of an incident. */
export const everyService = ofEach(serviceGates, (file: CaseFile) => affectedServices(file));

/** The gates of a service, asked of the one that is acted on. */
export const thisService = ofEach(serviceGates, (file: ServiceFile) => [file]);

/** The gates of a service, asked of the one whose role is acted on; of none where that is to lead. */
export const serviceOfRole = ofEach(serviceGates, (file: RoleFile) =>
  file.responses
    .filter(({ serviceId }) => serviceId === file.role.serviceId)
    .map((response) => serviceFile(file, response)),
);
