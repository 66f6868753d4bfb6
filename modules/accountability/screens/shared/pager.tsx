/** Leafing through a long list: where one is, one page on, one back. */
import { Button, useSetSearch, useWords } from "@qiaoti/screen";

interface PagerProps {
  readonly page: number;
  readonly pageSize: number;
  readonly total: number;
}

export function Pager({ page, pageSize, total }: PagerProps) {
  const { say, number } = useWords();
  const set = useSetSearch();
  const pages = Math.max(1, Math.ceil(total / pageSize));
  const go = (next: number): void => {
    set({ page: next === 1 ? undefined : String(next) }, false);
    document.querySelector("main h1")?.scrollIntoView();
  };
  return (
    <nav className="acc-pager" aria-label={say({ zh: "翻页", en: "Pages" })}>
      <span>
        {say({
          zh: `共 ${number(total)} 项${pages > 1 ? `，第 ${page} 页，共 ${pages} 页` : ""}`,
          en: `${number(total)} in all${pages > 1 ? `, page ${page} of ${pages}` : ""}`,
        })}
      </span>
      {pages === 1 ? null : (
        <span className="acc-marks">
          <Button disabled={page <= 1} onClick={() => go(page - 1)}>
            {say({ zh: "上一页", en: "Previous" })}
          </Button>
          <Button disabled={page >= pages} onClick={() => go(page + 1)}>
            {say({ zh: "下一页", en: "Next" })}
          </Button>
        </span>
      )}
    </nav>
  );
}
