"""Pure functions on arrays: numpy, cv2 and skimage, no state and no devices."""
