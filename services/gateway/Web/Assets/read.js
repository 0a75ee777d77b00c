// The read page: remembers the view, follows #t=SECONDS to the paragraph that is spoken then, and marks the chapter.

const key = "tapescript-view";
const views = [...document.querySelectorAll("input[name=view]")];

try {
  const chosen = views.find((view) => view.value === localStorage.getItem(key));
  if (chosen) chosen.checked = true;
  for (const view of views) view.addEventListener("change", () => localStorage.setItem(key, view.value));
} catch {
  /* storage is switched off: the view is not remembered */
}

const times = [...document.querySelectorAll(".time")];

function follow() {
  document.querySelector(".here")?.classList.remove("here");
  const second = /^#t=(\d+)/.exec(location.hash)?.[1];
  if (second === undefined || document.getElementById(`t=${second}`)) return;
  const at = times.filter((time) => Number(time.dataset.t) <= Number(second)).pop() ?? times[0];
  if (!at) return;
  at.classList.add("here");
  at.scrollIntoView({ block: "start" });
  at.focus({ preventScroll: true });
}

addEventListener("hashchange", follow);
follow();

// A sentence that a search led to is shown even when the view hides the original.
const target = location.hash.startsWith("#s-") && document.getElementById(location.hash.slice(1));
const side = document.querySelector("#view-side");
if (target && side && document.querySelector("#view-other")?.checked) side.checked = true;
if (target) target.scrollIntoView({ block: "center" });

const links = new Map([...document.querySelectorAll(".contents a")].map((a) => [a.getAttribute("href").slice(1), a]));
if (links.size) {
  const headings = [...links.keys()].map((id) => document.getElementById(id)).filter(Boolean);
  const mark = () => {
    const above = headings.filter((heading) => heading.getBoundingClientRect().top < innerHeight / 3).pop();
    for (const [id, link] of links) {
      if (above?.id === id) link.setAttribute("aria-current", "location");
      else link.removeAttribute("aria-current");
    }
  };
  new IntersectionObserver(mark, { rootMargin: "0px 0px -66% 0px" }).observe(document.body);
  let waits = false;
  addEventListener(
    "scroll",
    () => {
      if (waits) return;
      waits = true;
      requestAnimationFrame(() => {
        waits = false;
        mark();
      });
    },
    { passive: true },
  );
  mark();
}
