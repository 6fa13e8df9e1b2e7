// The page: takes a picture, asks the service for it without its background, and shows both.

const by = (id) => document.getElementById(id);
const SUFFIX = { png: "png", webp: "webp", jpeg: "jpg", openraster: "ora" };
const TOKEN = "backlot-token";

const state = { photo: null, behind: { kind: "word", word: "transparent" }, own: null, result: null, asked: 0 };

/* --- the service --- */

async function call(path, options = {}) {
  const token = sessionStorage.getItem(TOKEN);
  const headers = token ? { Authorization: `Bearer ${token}` } : {};
  const answer = await fetch(path, { ...options, headers });
  if (answer.status === 401 && (await askForToken())) return call(path, options);
  if (answer.ok) return answer;
  const said = await answer.json().catch(() => ({ title: `The server answered ${answer.status}.` }));
  throw new Error([said.title, said.detail, said.hint].filter(Boolean).join(" "));
}

function askForToken() {
  return new Promise((resolve) => {
    const asking = by("asking");
    asking.onclose = () => {
      const token = by("token").value;
      if (token) sessionStorage.setItem(TOKEN, token);
      resolve(Boolean(token));
    };
    if (!asking.open) asking.showModal();
  });
}

function order(format) {
  const form = new FormData();
  form.append("picture", state.photo, state.photo.name || "picture");
  if (state.behind.kind === "own") form.append("background_picture", state.own, "background");
  else form.append("background", state.behind.word);
  if (by("look").value) form.append("look", by("look").value);
  form.append("format", format);
  form.append("matte_only", by("matte").checked);
  return call("/v1/remove", { method: "POST", body: form });
}

async function develop() {
  if (!state.photo) return;
  const asked = ++state.asked;
  by("busy").hidden = false;
  say("");
  const start = performance.now();
  try {
    const picture = await (await order("png")).blob();
    if (asked === state.asked) await show(picture, performance.now() - start);
  } catch (error) {
    if (asked === state.asked) say(error.message);
  } finally {
    if (asked === state.asked) by("busy").hidden = true;
  }
}

async function inFormat() {
  const format = by("format").value;
  return format === "png" ? state.result : (await order(format)).blob();
}

/* --- what is seen --- */

function say(words) {
  by("problem").textContent = words;
  by("problem").hidden = !words;
}

async function show(picture, ms) {
  state.result = picture;
  const after = by("after");
  URL.revokeObjectURL(after.src);
  after.src = URL.createObjectURL(picture);
  await after.decode();
  by("tools").hidden = false;
  by("download").dataset.ready = "yes";
  by("figures").textContent = `${after.naturalWidth} × ${after.naturalHeight} · ${(picture.size / 1e6).toFixed(1)} MB · ${(ms / 1000).toFixed(2)} s`;
  place();
}

function take(file) {
  if (!file) return;
  state.photo = file;
  const before = by("before");
  URL.revokeObjectURL(before.src);
  before.src = URL.createObjectURL(file);
  by("after").src = before.src;
  by("drop").hidden = true;
  by("compare").hidden = false;
  develop();
}

function place() {
  by("compare").style.setProperty("--split", `${by("split").value}%`);
}

/* --- backgrounds --- */

function addPlace(name, view, choose) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "place";
  button.setAttribute("role", "radio");
  button.setAttribute("aria-checked", "false");
  const label = document.createElement("span");
  label.className = "name";
  label.textContent = name;
  button.append(view, label);
  button.addEventListener("click", () => choose(button));
  by("places").append(button);
  return button;
}

function view(kind, words = "") {
  const box = document.createElement("span");
  box.className = `view ${kind}`;
  box.textContent = words;
  return box;
}

function pick(button, behind) {
  for (const one of document.querySelectorAll(".place")) one.setAttribute("aria-checked", String(one === button));
  state.behind = behind;
  develop();
}

async function picture(url) {
  const box = view("");
  const image = document.createElement("img");
  image.alt = "";
  image.src = URL.createObjectURL(await (await call(url)).blob());
  box.append(image);
  return box;
}

async function fillPlaces() {
  const word = (text) => (button) => pick(button, { kind: "word", word: text });
  addPlace("Nothing", view("checks"), word("transparent")).setAttribute("aria-checked", "true");
  addPlace("Blur", view("fog"), word("blur"));
  const colour = document.createElement("input");
  colour.type = "color";
  colour.value = "#2f6fde";
  colour.tabIndex = -1;
  colour.setAttribute("aria-label", "Colour");
  const swatch = view("");
  swatch.style.background = colour.value;
  const coloured = addPlace("Colour", swatch, () => colour.click());
  coloured.append(colour);
  colour.addEventListener("click", (event) => event.stopPropagation());
  colour.addEventListener("input", () => { swatch.style.background = colour.value; });
  colour.addEventListener("change", () => pick(coloured, { kind: "word", word: colour.value }));
  const own = addPlace("Your own", view("", "+"), () => by("own").click());
  by("own").addEventListener("change", () => {
    const file = by("own").files[0];
    if (!file) return;
    state.own = file;
    const image = document.createElement("img");
    image.alt = "";
    image.src = URL.createObjectURL(file);
    own.querySelector(".view").replaceChildren(image);
    pick(own, { kind: "own" });
  });
  const { backgrounds } = await (await call("/v1/backgrounds")).json();
  for (const one of backgrounds) addPlace(one.title, await picture(`/v1/backgrounds/${one.name}`), word(one.name));
}

async function fillLooks() {
  const { looks } = await (await call("/v1/looks")).json();
  by("look").replaceChildren(...looks.map((look) => new Option(look.title, look.name, look.name === "natural", look.name === "natural")));
}

/* --- hands --- */

by("file").addEventListener("change", () => take(by("file").files[0]));
by("split").addEventListener("input", place);
by("look").addEventListener("change", develop);
by("matte").addEventListener("change", develop);
by("another").addEventListener("click", () => by("file").click());
by("copy").addEventListener("click", async () => {
  try {
    await navigator.clipboard.write([new ClipboardItem({ "image/png": state.result })]);
    by("copy").textContent = "Copied";
    setTimeout(() => { by("copy").textContent = "Copy"; }, 1500);
  } catch {
    say("This browser does not let the page copy pictures; download it instead.");
  }
});
by("download").addEventListener("click", async (event) => {
  if (by("download").dataset.file) { delete by("download").dataset.file; return; }
  event.preventDefault();
  try {
    const file = await inFormat();
    const link = by("download");
    URL.revokeObjectURL(link.href);
    link.href = URL.createObjectURL(file);
    link.download = `${(state.photo.name || "picture").replace(/\.[^.]*$/, "")}-backlot.${SUFFIX[by("format").value]}`;
    link.dataset.file = "yes";
    link.click();
  } catch (error) {
    say(error.message);
  }
});
addEventListener("paste", (event) => {
  const item = [...event.clipboardData.items].find((one) => one.type.startsWith("image/"));
  if (item) take(item.getAsFile());
});
addEventListener("dragover", (event) => { event.preventDefault(); by("stage").classList.add("over"); });
addEventListener("dragleave", () => by("stage").classList.remove("over"));
addEventListener("drop", (event) => {
  event.preventDefault();
  by("stage").classList.remove("over");
  take(event.dataTransfer.files[0]);
});

fillLooks().then(fillPlaces).catch((error) => say(error.message));
