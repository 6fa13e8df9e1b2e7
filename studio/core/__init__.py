"""The words of the domain: values, ports and the chain; numpy and the standard library only."""
