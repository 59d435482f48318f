import { BuildError } from "../errors/build-error.js";

/** The words of the PDF, and those about it. */
interface BookWords {
  readonly title: string;
  readonly text: string;
  /** Where there is no PDF: it is not kept for versions of the past, and no Chromium may be at hand. */
  readonly none: string;
  readonly contents: string;
  readonly changed: (date: string) => string;
}

const wordsOf: Readonly<Record<string, BookWords>> = {
  en: {
    title: "The whole process (PDF)",
    text: "All pages of this site in one document, with a table of contents, bookmarks and links, for reading offline, for printing and for the files of an audit.",
    none: "There is no PDF here: it is made of the process as it stands, when the site is built and a Chromium can be started.",
    contents: "Contents",
    changed: (date) => `The schema last changed on ${date}.`,
  },
  ko: {
    title: "전체 프로세스 (PDF)",
    text: "이 사이트의 모든 페이지를 목차, 책갈피, 링크와 함께 하나의 문서로 묶었습니다. 오프라인 열람, 인쇄, 감사 자료 보관에 사용할 수 있습니다.",
    none: "여기에는 PDF가 없습니다. PDF는 현재 프로세스를 대상으로, 사이트를 빌드할 때 Chromium을 실행할 수 있으면 만들어집니다.",
    contents: "목차",
    changed: (date) => `스키마 최종 변경일: ${date}`,
  },
};

/** The languages that there is a PDF in. */
export const bookLanguages = Object.keys(wordsOf);

/** The PDF of a language below downloads/, which each language of the site has of its own. */
export const bookFile = (language: string) => `response-process.${language}.pdf`;

export function bookWords(language: string): BookWords {
  const words = wordsOf[language];
  if (!words)
    throw new BuildError(`There are no words for a PDF in the language ${language}. Add them to pdf/book-words.ts.`);
  return words;
}
