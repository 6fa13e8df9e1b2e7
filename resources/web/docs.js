// Draws the service's own description, /openapi.json; nothing is fetched from anywhere else.

const make = (tag, text = "", kind = "") => {
  const one = document.createElement(tag);
  one.textContent = text;
  if (kind) one.className = kind;
  return one;
};

function table(rows) {
  const whole = make("table");
  for (const cells of rows) {
    const row = make("tr");
    cells.forEach((cell, number) => {
      const box = make("td");
      box.append(number ? cell : make("code", cell));
      row.append(box);
    });
    whole.append(row);
  }
  return whole;
}

function range(schema) {
  if (schema.enum) return schema.enum.join(" | ");
  if (schema.minimum !== undefined) return `${schema.minimum} to ${schema.maximum}`;
  return schema.format === "binary" ? "a file" : schema.type || "";
}

function standard(schema) {
  return schema.default === undefined ? "" : ` Standard: ${schema.default}.`;
}

function route(path, method, said) {
  const box = make("section");
  const title = make("h2");
  title.append(make("code", method.toUpperCase(), "method"), make("code", path));
  box.append(title, make("p", said.description || said.summary || ""));
  const form = said.requestBody?.content?.["multipart/form-data"]?.schema;
  if (form) {
    box.append(make("p", "A form with these fields; or the picture itself as the body, with the options in the address."));
    box.append(table(Object.entries(form.properties).map(([name, what]) => [name, `${what.description || ""}${standard(what)}`, range(what)])));
  }
  const answers = Object.keys(said.responses).join(", ");
  box.append(make("p", `Answers with ${answers}.`));
  return box;
}

document.getElementById("example").textContent =
  `curl -F picture=@me.jpg -o me.png ${location.origin}/v1/remove\n` +
  `curl -H "Content-Type: image/jpeg" --data-binary @me.jpg -o matte.png "${location.origin}/v1/remove?matte_only=true"`;
const description = await (await fetch("/openapi.json")).json();
for (const [path, methods] of Object.entries(description.paths))
  for (const [method, said] of Object.entries(methods)) document.getElementById("routes").append(route(path, method, said));
