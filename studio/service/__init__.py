"""Photos over HTTP, and batches over a cluster; the only user of FastAPI, uvicorn and Ray."""
