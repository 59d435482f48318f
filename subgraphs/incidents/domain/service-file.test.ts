import { caseFile, responseWith } from "../test-support/case-file.js";
import { affectedServices, serviceFile } from "./service-file.js";

const sharepoint = responseWith({ serviceId: "sharepoint" });

test("A service that the directory does not know goes by its id, and nobody's team owns it", () => {
  expect(serviceFile(caseFile(), sharepoint).service).toEqual({
    id: "sharepoint",
    name: "sharepoint",
    ownerTeamId: "",
  });
});

test("The services that count are those that are not released", () => {
  const file = caseFile({ responses: [responseWith({ state: "RELEASED" }), sharepoint] });
  expect(affectedServices(file).map(({ response }) => response)).toEqual([sharepoint]);
});
