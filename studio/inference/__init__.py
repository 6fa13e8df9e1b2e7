"""What finds the person and everything that runs a net: cards, the store, ONNX Runtime, cv2.dnn, subtraction."""
