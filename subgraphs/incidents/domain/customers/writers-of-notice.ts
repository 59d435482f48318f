import type { CustomerNotice } from "../records/notification/customer-notice.js";

/** Who wrote a notice, and who changed it since: whoever wrote any of it does not release it. */
export function writersOfNotice({ notice }: { readonly notice: CustomerNotice }) {
  const others = notice.authorIds.filter((id) => id !== notice.draftedById);
  return { draftCustomerNotice: [{ id: notice.draftedById }], amendCustomerNotice: others.map((id) => ({ id })) };
}
