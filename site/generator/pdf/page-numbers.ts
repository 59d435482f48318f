import type { PageNumbers } from "./book-html.js";

/** On which page of a PDF each place is that a link leads to. */
export async function pageNumbers(pdf: Buffer): Promise<PageNumbers> {
  const { getDocumentProxy } = await import("unpdf");
  const document = await getDocumentProxy(new Uint8Array(pdf));
  type Place = readonly [page: Parameters<typeof document.getPageIndex>[0]];
  const places = Object.entries((await document.getDestinations()) as Readonly<Record<string, Place>>);
  const found = await Promise.all(
    places.map(async ([name, [page]]): Promise<[string, number]> => [name, (await document.getPageIndex(page)) + 1]),
  );
  await document.destroy();
  return new Map(found);
}
