"""The words of the domain: values, ports and the chain; numpy, platformdirs and the standard library only."""
