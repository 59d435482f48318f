import { type ReactNode, useId } from "react";

interface Properties {
  readonly title: string;
  readonly about?: ReactNode;
  readonly tools?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A part of the page with a title; readers jump from one to the next by it. */
export function Panel({ title, about, tools, className = "", children }: Properties) {
  const id = useId();
  return (
    <section className={`panel ${className}`} aria-labelledby={id}>
      <header>
        <div>
          <h2 id={id}>{title}</h2>
          {about && <p className="quiet">{about}</p>}
        </div>
        {tools}
      </header>
      {children}
    </section>
  );
}
