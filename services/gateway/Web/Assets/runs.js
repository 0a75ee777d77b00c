// The documents page: submits, keeps the list as the server has it, and acts on runs.
// The server writes all HTML (GET /runs/list); this script only puts changed rows in place.

const list = document.querySelector("#runs");
const said = document.querySelector("#said");
const trouble = document.querySelector("#trouble");
const filter = document.querySelector("#filter");
const form = document.querySelector("#submit");
const uploads = document.querySelector("#uploads");

// ---- asking the server ----

async function ask(path, options = {}) {
  let answer;
  try {
    answer = await fetch(path, options);
  } catch {
    throw new Error("The server does not answer. Is it still running?");
  }
  if (answer.ok) return answer;
  const problem = await answer.json().catch(() => ({}));
  throw new Error(problem.detail ?? problem.title ?? `The server answered ${answer.status}.`);
}

// ---- the list ----

const address = () => {
  const query = new URLSearchParams();
  for (const key of ["state", "cursor"]) if (list.dataset[key]) query.set(key, list.dataset[key]);
  return `/runs/list?${query}`;
};

let tag = null;
let timer = 0;
let failures = 0;
let busy = false;
let again = false;

async function refresh() {
  if (busy) {
    again = true;
    return;
  }
  busy = true;
  clearTimeout(timer);
  try {
    const answer = await fetch(address(), { headers: tag ? { "If-None-Match": tag } : {}, cache: "no-store" });
    if (answer.status === 200) {
      tag = answer.headers.get("ETag");
      show(await answer.text());
    } else if (answer.status !== 304) {
      throw new Error();
    }
    failures = 0;
    trouble.hidden = true;
  } catch {
    failures++;
    if (failures > 2) {
      trouble.textContent = "The server does not answer. This list may be old; it is asked again.";
      trouble.hidden = false;
    }
  } finally {
    busy = false;
    if (again) {
      again = false;
      refresh();
    } else {
      plan();
    }
  }
}

function plan() {
  clearTimeout(timer);
  if (document.hidden) return;
  const active = list.querySelector(".run:is(.queued, .running, .waiting)");
  const wait = failures ? Math.min(30000, 1000 * 2 ** failures) : active ? 1000 : 5000;
  timer = setTimeout(refresh, wait);
}

// Rows that did not change stay as they are, with their focus, their open details and their selection.
function show(html) {
  const next = new DOMParser().parseFromString(html, "text/html").body;
  dress(next);
  announce(next);
  for (const row of next.querySelectorAll("[data-run], [data-letter]")) {
    const key = row.dataset.run ? `[data-run="${row.dataset.run}"]` : `[data-letter="${row.dataset.letter}"]`;
    const old = list.querySelector(key);
    if (!old) continue;
    for (const kept of old.querySelectorAll("details[open][data-keep]")) {
      const same = row.querySelector(`[data-keep="${kept.dataset.keep}"]`);
      if (same) same.open = true;
    }
    if (old.outerHTML === row.outerHTML) row.replaceWith(old);
  }
  const focused = list.contains(document.activeElement) ? path(document.activeElement) : null;
  list.replaceChildren(...next.childNodes);
  narrow();
  if (focused && !list.contains(document.activeElement)) refocus(focused);
}

const path = (element) => ({
  run: element.closest("[data-run]")?.dataset.run,
  action: element.dataset.action,
  href: element.getAttribute("href"),
});

function refocus({ run, action, href }) {
  const row = run && list.querySelector(`[data-run="${run}"]`);
  const inside = row ?? list;
  const same =
    (action && inside.querySelector(`[data-action="${action}"]`)) ||
    (href && [...inside.querySelectorAll("a")].find((a) => a.getAttribute("href") === href));
  (same || row?.querySelector("a, button, summary"))?.focus({ preventScroll: true });
}

function announce(next) {
  const news = [];
  for (const row of next.querySelectorAll("[data-run]")) {
    const old = list.querySelector(`[data-run="${row.dataset.run}"]`);
    if (old && old.dataset.spoken !== row.dataset.spoken) news.push(`${row.dataset.name} ${row.dataset.spoken}`);
  }
  if (news.length) say(news.slice(0, 3).join(". ") + (news.length > 3 ? `, and ${news.length - 3} more` : ""));
}

function say(words) {
  said.textContent = words;
}

// What HTML alone cannot say: the reader's own time, and the width of a bar (no inline styles under our policy).
function dress(root) {
  for (const time of root.querySelectorAll("time[datetime]")) {
    const at = new Date(time.dateTime);
    if (Number.isNaN(at.getTime())) continue;
    const today = at.toDateString() === new Date().toDateString();
    time.title = time.textContent;
    time.textContent =
      time.classList.contains("clock") && today
        ? at.toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" })
        : at.toLocaleString([], { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" });
  }
  for (const bar of root.querySelectorAll("[data-percent]")) {
    const percent = Number(bar.dataset.percent);
    if (percent < 0) continue;
    bar.dataset.width = "";
    bar.style.width = `${percent}%`;
  }
}

function narrow() {
  const wanted = filter.value.trim().toLowerCase();
  for (const row of list.querySelectorAll("[data-run]"))
    row.hidden = wanted !== "" && !row.textContent.toLowerCase().includes(wanted);
}

filter.addEventListener("input", narrow);
document.addEventListener("visibilitychange", () => (document.hidden ? clearTimeout(timer) : refresh()));

// ---- acting on a run or a dead letter ----

const acts = {
  retry: (id) => [`/api/runs/${id}/retry`, "POST"],
  cancel: (id) => [`/api/runs/${id}/cancel`, "POST"],
  delete: (id) => [`/api/runs/${id}`, "DELETE"],
  replay: (id) => [`/api/dead-letters/${id}/replay`, "POST"],
  discard: (id) => [`/api/dead-letters/${id}`, "DELETE"],
};

const questions = {
  delete: ["Delete this document?", "is removed with everything that was made from it, in every language. This cannot be undone.", "Delete"],
  discard: ["Throw this message away?", "is lost, and what it asked for is not done.", "Throw away"],
};

function confirmed(action, name) {
  const question = questions[action];
  if (!question) return Promise.resolve(true);
  const dialog = document.querySelector("#confirm");
  const title = document.createElement("bdi");
  title.textContent = name;
  document.querySelector("#confirm-title").textContent = question[0];
  document.querySelector("#confirm-detail").replaceChildren(title, ` ${question[1]}`);
  document.querySelector("#confirm-yes").textContent = question[2];
  dialog.returnValue = "no";
  dialog.showModal();
  return new Promise((resolve) =>
    dialog.addEventListener("close", () => resolve(dialog.returnValue === "yes"), { once: true }),
  );
}

list.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-action]");
  if (!button) return;
  const { action } = button.dataset;
  const row = button.closest("[data-run], [data-letter]");
  const { name } = row.dataset;
  if (!(await confirmed(action, name))) return;
  const [where, method] = acts[action](row.dataset.run ?? row.dataset.letter);
  button.disabled = true;
  try {
    await ask(where, { method });
    if (action === "delete") {
      say(`${name} is deleted`);
      const near = row.nextElementSibling ?? row.previousElementSibling;
      row.remove();
      (near?.querySelector("a, button") ?? document.querySelector("#content")).focus();
    }
  } catch (error) {
    trouble.textContent = error.message;
    trouble.hidden = false;
    button.disabled = false;
  }
  refresh();
});

// ---- submitting ----

const sources = document.querySelector("#sources");
const files = document.querySelector("#files");
const languages = document.querySelector("#languages");
const send = document.querySelector("#send");

const wantedLanguages = () =>
  languages.value
    .split(/[\s,;]+/)
    .map((tag) => tag.trim())
    .filter(Boolean);

function problem(field, message) {
  const place = document.querySelector(`#${field.id}-problem`);
  place.textContent = message ?? "";
  place.hidden = !message;
  if (message) field.setAttribute("aria-invalid", "true");
  else field.removeAttribute("aria-invalid");
}

const submit = (body) =>
  ask("/api/submissions", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ ...body, languages: wantedLanguages(), requestedBy: "web" }),
  }).then((answer) => answer.json());

async function submitLines() {
  const lines = sources.value
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
  const left = [];
  const reasons = [];
  let known = 0;
  for (const source of lines) {
    try {
      const accepted = await submit({ source });
      if (accepted.existing) known++;
    } catch (error) {
      left.push(source);
      reasons.push(lines.length > 1 ? `${source}: ${error.message}` : error.message);
    }
  }
  sources.value = left.join("\n");
  problem(sources, [...new Set(reasons)].join("\n"));
  return { accepted: lines.length - left.length, known, refused: left.length };
}

// XMLHttpRequest, because fetch does not tell how much of a body is sent.
function upload(file, progress) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", `/api/uploads?name=${encodeURIComponent(file.name)}`);
    request.setRequestHeader("Content-Type", "application/octet-stream");
    request.upload.addEventListener("progress", (e) => e.lengthComputable && progress(e.loaded / e.total));
    request.addEventListener("error", () => reject(new Error("The connection broke.")));
    request.addEventListener("load", () => {
      let answer = {};
      try {
        answer = JSON.parse(request.responseText);
      } catch {
        /* no body */
      }
      if (request.status === 201) resolve(answer);
      else reject(new Error(answer.detail ?? `The server answered ${request.status}.`));
    });
    request.send(file);
  });
}

async function submitFile(file) {
  const line = document.createElement("li");
  const name = document.createElement("bdi");
  const state = document.createElement("span");
  name.textContent = file.name;
  line.append(name, ": ", state);
  uploads.append(line);
  try {
    const limit = Number(form.dataset.limit);
    if (file.size > limit) throw new Error(`it is larger than ${limit / 1048576} MiB, the limit of an upload.`);
    state.textContent = "sending";
    const ref = await upload(file, (share) => (state.textContent = `sending, ${Math.round(share * 100)} %`));
    const accepted = await submit({ source: file.name, upload: ref });
    line.remove();
    return { accepted: 1, known: accepted.existing ? 1 : 0, refused: 0 };
  } catch (error) {
    state.textContent = error.message;
    line.className = "bad";
    return { accepted: 0, known: 0, refused: 1 };
  }
}

async function submitAll(chosen) {
  send.disabled = true;
  problem(sources);
  problem(languages);
  for (const old of uploads.querySelectorAll(".bad")) old.remove();
  const outcomes = [await submitLines()];
  for (const file of chosen) {
    outcomes.push(await submitFile(file));
    refresh();
  }
  send.disabled = false;
  const sum = (key) => outcomes.reduce((total, outcome) => total + outcome[key], 0);
  const words = [];
  if (sum("accepted")) words.push(`${sum("accepted")} accepted`);
  if (sum("known")) words.push(`${sum("known")} known already: no work is done twice`);
  if (sum("refused")) words.push(`${sum("refused")} refused`);
  say(words.join(", "));
  if (sum("refused") && outcomes[0].refused) sources.focus();
  tag = null;
  refresh();
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  if (!sources.value.trim() && files.files.length === 0) {
    problem(sources, "Give at least one address, or choose a file.");
    sources.focus();
    return;
  }
  const chosen = [...files.files];
  files.value = "";
  submitAll(chosen);
});

// Ctrl+Enter sends from within the text field.
sources.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit();
});

const hasFiles = (event) => event.dataTransfer?.types.includes("Files");
let depth = 0;
addEventListener("dragenter", (event) => {
  if (!hasFiles(event)) return;
  depth++;
  document.body.classList.add("dragging");
});
addEventListener("dragleave", () => {
  depth = Math.max(0, depth - 1);
  if (depth === 0) document.body.classList.remove("dragging");
});
addEventListener("dragover", (event) => hasFiles(event) && event.preventDefault());
addEventListener("drop", (event) => {
  if (!hasFiles(event)) return;
  event.preventDefault();
  depth = 0;
  document.body.classList.remove("dragging");
  submitAll([...event.dataTransfer.files]);
});

dress(list);
plan();
