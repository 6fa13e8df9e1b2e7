"""The service itself: a picture in, the person out, and a page for people."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Any, Final

from fastapi import FastAPI, Request
from fastapi.openapi.utils import get_openapi
from fastapi.responses import FileResponse, PlainTextResponse, Response
from fastapi.staticfiles import StaticFiles
from starlette.exceptions import HTTPException

from studio import __version__
from studio.backgrounds.library import shipped_entries
from studio.core.chain import Notice
from studio.core.errors import StudioError
from studio.core.places import shipped
from studio.core.ports import Model
from studio.core.preset import Preset
from studio.inference.known import title_of
from studio.inference.network import Network
from studio.inference.store import Store
from studio.live.crew import Crew
from studio.service import metrics as metrics_page
from studio.service.guard import REMOVE, Guard
from studio.service.limits import Limits
from studio.service.metrics import Metrics
from studio.service.problems import MEDIA_TYPE, Refused, answer, schema
from studio.service.request import FORM, develop, option_schemas, read_request
from studio.stills.darkroom import Darkroom
from studio.stills.export import MEDIA_TYPES
from studio.stills.here import open_crew
from studio.wiring import find_look, look_files, standard_look

PICTURES: Final = ("image/jpeg", "image/png", "image/webp")
REFUSALS: Final = (400, 401, 403, 408, 413, 415, 422, 429, 503)


class NotThere(Refused):
    """There is nothing of that name here."""

    status = 404
    hint = "The page at /docs says what there is."


class WrongMethod(Refused):
    """That cannot be done with this address."""

    status = 405
    hint = "The page at /docs says what can."


class Service:
    """What the requests share; owned by the event loop. The crew is there from start to shutdown."""

    def __init__(self, model: Model, limits: Limits) -> None:
        self.model = model
        self.limits = limits
        self.metrics = Metrics()
        self.standard = standard_look()
        self.looks: Mapping[str, Preset] = {name: find_look(name)[0] for name in look_files()}
        self.crew: Crew[Darkroom] | None = None

    @asynccontextmanager
    async def running(self, app: FastAPI) -> AsyncIterator[None]:
        """Open the model and the crew, and end them with what they have begun."""
        with open_crew(self.model, self.limits.workers, _tell_nobody, self.limits.waiting) as crew:
            self.crew = crew
            yield
            self.crew = None

    async def remove(self, request: Request) -> Response:
        """Cut the person out of the picture, or put them on another background."""
        wanted = await read_request(request, self.looks, self.standard)
        if self.crew is None:
            raise NotThere
        begun = self.crew.submit(lambda room: develop(room, wanted, self.limits.most_pixels))
        self.metrics.waiting = self.crew.waiting
        developed = await asyncio.wrap_future(begun)
        self.metrics.pixels += developed.size[0] * developed.size[1]
        self.metrics.bytes_in += len(wanted.picture)
        return Response(developed.content, media_type=MEDIA_TYPES[wanted.order.format])

    async def models(self) -> dict[str, Any]:
        """List the models, and say which one is at work."""
        at_work = self.model.read_card().name if isinstance(self.model, Network) else self.model.slug()
        listed = [
            {"name": one.name, "title": one.card.title, "summary": one.card.summary, "licence": one.card.licence}
            for one in Store().list()
            if one.card.task == "matting"
        ]
        return {"at_work": at_work, "title": title_of(self.model), "models": listed}

    async def health(self) -> dict[str, Any]:
        """Say that the service is well."""
        waiting = self.crew.waiting if self.crew else 0
        return {"status": "ok", "version": __version__, "workers": self.limits.workers, "waiting": waiting}

    async def backgrounds(self) -> dict[str, Any]:
        """List the shipped pictures that may stand behind the person."""
        places = [one for one in shipped_entries() if not one.moves]
        return {"backgrounds": [{"name": one.name, "title": one.title, "category": one.category} for one in places]}

    async def thumbnail(self, name: str) -> FileResponse:
        """Give a small picture of a shipped background."""
        for one in shipped_entries():
            if one.name == name and not one.moves:
                return FileResponse(one.thumbnail, media_type="image/jpeg")
        raise NotThere(f"No background is called {name!r}.")

    async def list_looks(self) -> dict[str, Any]:
        """List the looks."""
        return {"looks": [{"name": name, "title": look.name or name} for name, look in self.looks.items()]}

    async def figures(self) -> PlainTextResponse:
        """Give counts and times in the form that Prometheus reads."""
        self.metrics.waiting = self.crew.waiting if self.crew else 0
        return PlainTextResponse(self.metrics.page(), media_type=metrics_page.MEDIA_TYPE)


def create_app(model: Model, limits: Limits) -> FastAPI:
    """Make the service; it opens its model when it starts."""
    service = Service(model, limits)
    app = FastAPI(
        title="Backlot", version=__version__, docs_url=None, redoc_url=None, openapi_url=None, lifespan=service.running
    )
    problems: dict[int | str, Any] = {
        status: {"description": "Refused", "content": {MEDIA_TYPE: {"schema": schema()}}} for status in REFUSALS
    }
    app.add_api_route(
        REMOVE,
        service.remove,
        methods=["POST"],
        response_class=Response,
        openapi_extra=_remove_extra(service),
        responses=problems,
    )
    app.add_api_route("/v1/models", service.models, responses=_only(problems, 401, 403))
    app.add_api_route("/v1/health", service.health, responses=_only(problems, 403))
    app.add_api_route("/v1/looks", service.list_looks, responses=_only(problems, 401, 403))
    app.add_api_route("/v1/backgrounds", service.backgrounds, responses=_only(problems, 401, 403))
    app.add_api_route("/v1/backgrounds/{name}", service.thumbnail, include_in_schema=False)
    app.add_api_route(
        "/metrics", service.figures, response_class=PlainTextResponse, responses=_only(problems, 401, 403)
    )
    _add_pages(app)
    app.add_exception_handler(StudioError, _refuse)
    app.add_exception_handler(HTTPException, _refuse_http)
    app.add_middleware(Guard, limits=limits, metrics=service.metrics)
    return app


def _add_pages(app: FastAPI) -> None:
    web = shipped("resources", "web")

    async def description() -> dict[str, Any]:
        return describe(app)

    async def page() -> FileResponse:
        return FileResponse(web / "index.html")

    async def docs() -> FileResponse:
        return FileResponse(web / "docs.html")

    for path, give in (("/openapi.json", description), ("/", page), ("/docs", docs)):
        app.add_api_route(path, give, include_in_schema=False, response_model=None)
    app.mount("/web", StaticFiles(directory=web))


def describe(app: FastAPI) -> dict[str, Any]:
    """Give the OpenAPI description, made once."""
    if app.openapi_schema is None:
        made = get_openapi(title=app.title, version=app.version, routes=app.routes)
        answers = made["paths"][REMOVE]["post"]["responses"]
        binary = {"schema": {"type": "string", "format": "binary"}}
        answers["200"] = {"description": "The picture", "content": dict.fromkeys(MEDIA_TYPES.values(), binary)}
        app.openapi_schema = made
    return app.openapi_schema


def _remove_extra(service: Service) -> dict[str, Any]:
    """Describe what `remove` takes: a form, or the picture itself with the options in the address."""
    options = option_schemas(service.looks)
    file = {"type": "string", "format": "binary"}
    form = {
        "type": "object",
        "required": ["picture"],
        "additionalProperties": False,
        "properties": {"picture": file, "background_picture": file, **options},
    }
    content: dict[str, Any] = {FORM: {"schema": form}, **{kind: {"schema": file} for kind in PICTURES}}
    query = [{"name": name, "in": "query", "required": False, "schema": what} for name, what in options.items()]
    return {"requestBody": {"required": True, "content": content}, "parameters": query}


def _only(problems: dict[int | str, Any], *statuses: int) -> dict[int | str, Any]:
    return {status: problems[status] for status in statuses}


async def _refuse(request: Request, error: Exception) -> Response:
    assert isinstance(error, StudioError)
    return answer(error)


async def _refuse_http(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    kinds: dict[int, type[Refused]] = {404: NotThere, 405: WrongMethod}
    refused = answer(kinds.get(error.status_code, Refused)(str(error.detail) + "."))
    refused.headers.update(error.headers or {})
    return refused


def _tell_nobody(notice: Notice) -> None:
    """A filter that was bypassed is the machine's affair; the picture is whole without it."""
